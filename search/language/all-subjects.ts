import type { Subject } from './subject.ts'
import { agricultureSubjects } from './subjects/agriculture.ts'
import { chemistrySubjects } from './subjects/chemistry.ts'
import { digitalSubjects } from './subjects/digital.ts'
import { electronicsSubjects } from './subjects/electronics.ts'
import { energySubjects } from './subjects/energy.ts'
import { environmentSubjects } from './subjects/environment.ts'
import { formingSubjects } from './subjects/forming.ts'
import { machiningSubjects } from './subjects/machining.ts'
import { medicalSubjects } from './subjects/medical.ts'
import { metalSubjects } from './subjects/metal.ts'
import { mineralSubjects } from './subjects/mineral.ts'
import { polymerSubjects } from './subjects/polymer.ts'
import { roboticsSubjects } from './subjects/robotics.ts'
import { serviceSubjects } from './subjects/service.ts'
import { vehicleSubjects } from './subjects/vehicle.ts'

/** Every subject, by field; the order gives them their numbers. */
export const subjects: readonly Subject[] = [
  ...agricultureSubjects,
  ...chemistrySubjects,
  ...digitalSubjects,
  ...electronicsSubjects,
  ...energySubjects,
  ...environmentSubjects,
  ...formingSubjects,
  ...machiningSubjects,
  ...medicalSubjects,
  ...metalSubjects,
  ...mineralSubjects,
  ...polymerSubjects,
  ...roboticsSubjects,
  ...serviceSubjects,
  ...vehicleSubjects,
]
