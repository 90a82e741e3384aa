package kategori

import (
	"math/bits"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tabellene is the decision table of each act: the facts that can be, the one value of those that the act does not ask for among them.
var tabellene = []struct {
	navn       string
	linjer     []linje[Rad]
	domene     mengde
	likegyldig mengde // the facts that the act does not ask for
	kombinert  int    // combinations of known values
	tilstander int    // combinations of known and unknown values
}{
	{
		"integreringsloven", tabellB[:], ^utenBehov, verdier[faktumBehov],
		8 * 3 * 2 * 2 * 2 * 3 * 2 * 2 * 2 * 3 * 2, 9 * 4 * 3 * 3 * 3 * 4 * 3 * 3 * 3 * 4 * 3,
	},
	{
		"introduksjonsloven", tabellIntroduksjon[:], ^(kreverAvtale ^ avtalegruppe) &^ (flyktningEtterF | etter37c | iProgram | iArbeid | iArbeidTarAlt | med43h),
		verdier[faktumKollektiv] | verdier[faktumArbeid] | verdier[faktum43h], 6 * 2 * 2 * 2 * 3 * 2 * 2 * 2 * 2, 7 * 3 * 3 * 3 * 4 * 3 * 3 * 3 * 3,
	},
}

// verdiene is the values of each fact one by one.
func verdiene(domene mengde) (vv [antallFakta][]mengde) {
	for f, alle := range verdier {
		for rest := alle & domene; rest != 0; rest &= rest - 1 {
			vv[f] = append(vv[f], rest&-rest)
		}
	}
	return vv
}

// hverKombinasjon calls f with every combination of known values.
func hverKombinasjon(domene mengde, f func(mengde)) {
	vv := verdiene(domene)
	var gaa func(faktum, mengde)
	gaa = func(k faktum, m mengde) {
		if k == antallFakta {
			f(m)
			return
		}
		for _, v := range vv[k] {
			gaa(k+1, m|v)
		}
	}
	gaa(0, 0)
}

// One line and no other decides each combination of facts, whatever the order of the lines, and no line is out of reach.
func TestEnLinjeAvgjoer(t *testing.T) {
	var rader uint32
	for _, tabell := range tabellene {
		t.Run(tabell.navn, func(t *testing.T) {
			treff := make([]int, len(tabell.linjer))
			leddtreff := make([]int, len(leddtabell))
			n := 0
			hverKombinasjon(tabell.domene, func(m mengde) {
				n++
				antall := 0
				for i := range tabell.linjer {
					if m&^tabell.linjer[i].vilkaar == 0 {
						antall++
						treff[i]++
					}
					require.Equal(t, m&^tabell.linjer[i].vilkaar == 0, tabell.linjer[i].mulig(m), "a line holds for known facts when it is possible")
				}
				require.Equal(t, 1, antall, "%b", m)
				antall = 0
				for i := range leddtabell {
					if leddtabell[i].mulig(m) {
						antall++
						leddtreff[i]++
					}
				}
				require.Equal(t, 1, antall, "%b", m)
			})
			assert.Equal(t, tabell.kombinert, n)
			assert.NotContains(t, treff, 0)
			assert.NotContains(t, leddtreff, 0)
			for i := range tabell.linjer {
				assert.Equal(t, tabell.likegyldig, tabell.linjer[i].vilkaar&tabell.likegyldig, "what the act does not ask for does not matter")
				rader |= 1 << tabell.linjer[i].svar
			}
		})
	}
	assert.Equal(t, len(Rader.Koder), bits.OnesCount32(rader), "each row of the code list is given by a line")
	assert.Len(t, gir, len(Rader.Koder)+1)
}

// With any facts unknown, the kategorier that are possible are those of all ways to fill them, neither more nor fewer, and the facts that
// matter are those that change the kategori on some way to fill the others.
func TestUkjenteFakta(t *testing.T) {
	for _, tabell := range tabellene {
		t.Run(tabell.navn, func(t *testing.T) { ukjenteFakta(t, tabell.linjer, tabell.domene, tabell.tilstander) })
	}
}

func ukjenteFakta(t *testing.T, linjer []linje[Rad], domene mengde, tilstander int) {
	t.Helper()
	vv := verdiene(domene)
	var trinn [antallFakta + 1]int // the place of a state: in base n+1, the last digit of a fact being unknown; a fact of one value is known
	trinn[0] = 1
	sifre := func(f int) int {
		if len(vv[f]) == 1 {
			return 1
		}
		return len(vv[f]) + 1
	}
	for f := range vv {
		trinn[f+1] = trinn[f] * sifre(f)
	}
	antall := trinn[antallFakta]
	require.Equal(t, tilstander, antall)
	mulige := make([]uint8, antall) // by union over the fillings
	betyr := make([]uint16, antall) // the facts that matter, by their place
	siffer := func(s int, f int) int { return s / trinn[f] % sifre(f) }
	feil := 0
	for s := range antall { // a state comes after all that fill one of its unknown facts: unknown is the highest digit
		var m mengde
		foerst, andre := -1, -1
		for f := range vv {
			d := siffer(s, f)
			switch {
			case d < len(vv[f]):
				m |= vv[f][d]
				continue
			case foerst < 0:
				foerst = f
			case andre < 0:
				andre = f
			}
			m |= verdier[f] & domene
		}
		fyll := func(f, d int) int { return s - (len(vv[f])-d)*trinn[f] }
		if foerst < 0 {
			for i := range linjer {
				if m&^linjer[i].vilkaar == 0 {
					mulige[s] = 1 << gir[linjer[i].svar]
				}
			}
		} else {
			for d := range vv[foerst] {
				mulige[s] |= mulige[fyll(foerst, d)]
				betyr[s] |= betyr[fyll(foerst, d)]
			}
			if andre < 0 && bits.OnesCount8(mulige[s]) > 1 {
				betyr[s] |= 1 << foerst
			} else if andre >= 0 {
				for d := range vv[andre] {
					betyr[s] |= betyr[fyll(andre, d)] & (1 << foerst)
				}
			}
		}
		_, fikk := radene(linjer, m)
		var viktig uint16
		if foerst >= 0 {
			ff := viktige(linjer, m, ulikKategori)
			for f, alle := range verdier {
				if ff&alle != 0 {
					viktig |= 1 << f
				}
			}
		}
		if uint8(fikk) != mulige[s] || viktig != betyr[s] {
			feil++
			if feil < 10 {
				t.Errorf("%b: possible %b, want %b; matter %b, want %b", m, fikk, mulige[s], viktig, betyr[s])
			}
		}
	}
	assert.Zero(t, feil)
}
