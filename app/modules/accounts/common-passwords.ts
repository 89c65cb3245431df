/**
 * Passwords of eight characters and more that guessers try first: the head of public leak lists and the Chinese
 * favourites (我爱你一生一世, 我要发, names with a year). In lower case, separated by blanks.
 */
const list = `
password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword pa55word passwords
12345678 123456789 1234567890 0123456789 01234567 123123123 12341234 12344321 123321123 1234567899 12345679
87654321 987654321 9876543210 0987654321 11111111 111111111 1111111111 00000000 000000000 0000000000 22222222
33333333 44444444 55555555 66666666 666666666 77777777 88888888 888888888 8888888888 99999999 999999999 12121212
11223344 1122334455 112233445566 123456123456 123654789 147258369 1472583690 159357258 789456123 741852963 741852096
456456456 789789789 321321321 123456789a 123456789q 123456789abc 12345678a 1234qwer qwer1234 qwer12345 qwerqwer
qwertyui qwertyuiop qwerty123 qwerty1234 qwerty12 qwertyu1 qwerty12345 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4
q1w2e3r4t5 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 qazwsxedc qazwsx123 zaq12wsx zxcvbnm1 zxcvbnm123 zxcvbnmz asdfghjk
asdfghjkl asdf1234 asdfasdf asdasdasd asd123456 a1234567 a12345678 a123456789 a1b2c3d4 aa123456 aa12345678 aaaaaaaa
ab123456 abc12345 abc123456 abcd1234 abcd12345 abcdefgh abcdefg1 abcdef123 abcabcabc 123abc123 123qweasd 123qweasdzxc
123qwe123 qwe123qwe 123456abc 123456qwe 123456aa 12345qwert q1234567 q12345678 qq123456 qq123456789 qq5201314
woaini123 woaini520 woaini521 woaini1314 woaini5201314 5201314520 52013145 520520520 5201314a 1314520520 13145200
13141314 15201314 1314521521 woaiwojia wodemima mima1234 mima123456 woshishui wangyut2 tiancai123 zhang123 wang1234
li123456 chen1234 liu12345 zhao1234 haoren123 chongqing chongqing1 chongqing123 cq123456 yupei123 yupei1234 yupei2026
china123 china1234 zhongguo beijing123 beijing2008 shanghai1 admin123 admin1234 admin12345 admin888 admin@123
administrator root1234 root123456 test1234 test12345 test123456 testtest guest1234 user1234 welcome1 welcome123
changeme changeme1 letmein1 letmein123 iloveyou iloveyou1 iloveyou2 sunshine sunshine1 princess princess1 football
football1 baseball baseball1 basketball superman superman1 batman123 spiderman pokemon1 starwars whatever trustno1
michael1 jennifer jordan23 charlie1 computer computer1 internet internet1 samsung1 huawei123 samsung123 google123
facebook facebook1 master123 killer123 dragon123 shadow123 monkey123 freedom1 liverpool arsenal1 chelsea1 manchester
corvette mercedes ferrari1 porsche1 security secret123 default1 temp1234 passpass pass1234 pass12345 pass@123
pass@word1 p@$$w0rd abc@1234 abcd@1234 aa@123456 admin@1234 qwe@1234 1qaz@wsx 1qaz@wsx3edc !qaz2wsx !@#$%^&* 1234!@#$
20082008 20002000 19891989 19901990 19911991 19861986 19871987 10101010 12312312 31415926 3.1415926 314159265
`

const common = new Set(list.split(/\s+/).filter(Boolean))

/** Whether a password, whatever its case, is among the first that a guesser would try. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase()
  return common.has(plain) || /^(.)\1+$/u.test(plain)
}
