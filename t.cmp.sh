for n in 0 1500; do echo NOISE $n; NOISE=$n npx tsx t.eval.mts $1 2>&1 | grep -v 'npm warn'; done
