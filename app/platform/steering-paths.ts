/** Addresses below targets and challenges, apart from the others: those travel with every page. */
export const steeringPaths = {
  targetFile: (code: string, id: string) => `/official/targets/${code}/files/${id}`,
  editChallenge: (id: string) => `/official/challenges/${id}/edit`,
  entryFile: (challengeId: string, id: string) => `/challenges/${challengeId}/files/${id}`,
} as const
