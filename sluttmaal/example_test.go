package sluttmaal_test

import (
	"fmt"

	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
)

// A programme begun in 2025 with the old goal of fullført videregående: NIR uses the months of the registered code, and the law has
// more.
func ExampleRegler_Varighet() {
	regler := sluttmaal.Norge()
	grunnlag := sluttmaal.Grunnlag{
		Lovdato:        lov.D(2026, 7, 1),
		Startdato:      lov.D(2025, 3, 3),
		Registreringer: []sluttmaal.Registrering{{Kode: sluttmaal.VideregaaendeOver25, Fra: lov.D(2025, 3, 3)}},
	}
	var mangler lov.Mangler
	var spor lov.Spor
	v := regler.Varighet(&grunnlag, &mangler, &spor)
	fmt.Println(v.Maaneder, v.Forlengelse, v.Rad.Hjemmel)
	fmt.Println(v.Loven.Verdi.Kode, v.Loven.Verdi, v.Loven.Hjemmel)
	for steg := range spor.Alle() {
		fmt.Println(steg.Regel.ID, steg.Utfall)
	}
	// Output:
	// 36 12 integreringsloven/13/4
	// videregaaende-2025 48 (+12) integreringsloven/14/4/p2
	// sluttmaal/gjeldende beregnet
	// sluttmaal/overgang oppfylt
	// sluttmaal/registrert-kode oppfylt
	// sluttmaal/varighet beregnet
}

// What a 20-year-old without videregående can have as goal: the rest is closed by education or by the day of the start.
func ExampleRegler_Aapne() {
	regler := sluttmaal.Norge()
	grunnlag := sluttmaal.Grunnlag{
		Lovdato:          lov.D(2026, 7, 1),
		Startdato:        lov.D(2026, 8, 17),
		Foedselsdato:     lov.D(2006, 1, 1),
		HarVideregaaende: lov.Nei,
	}
	regler.Aapne(&grunnlag, func(k sluttmaal.Kode, utfall lov.Utfall) bool {
		if utfall != lov.IkkeOppfylt {
			fmt.Println(k, utfall)
		}
		return true
	})
	// Output:
	// arbeid-2026 skjoenn
	// videregaaende-2025 oppfylt
	// deler-av-videregaaende-2025 skjoenn
	// fag-og-yrkesopplaering-2025 oppfylt
}

func ExampleRegler_Finn() {
	regler := sluttmaal.Norge()
	maal := regler.Finn(sluttmaal.DelerAvVideregaaende2025)
	fmt.Println(maal.Verdi, maal.Hjemmel.Tekst(lov.Bokmaal))
	// Output: 36 (+12) integreringsloven § 14 fjerde ledd første punktum
}

// The durations of many participants in one variable: 24 months without extension (§ 14 sjette ledd) for a programme from 2026.
func ExampleRegler_VarighetTil() {
	regler := sluttmaal.Norge()
	var v sluttmaal.Varighet
	var mangler lov.Mangler
	for _, registrert := range [][]sluttmaal.Registrering{{{Kode: sluttmaal.Arbeid2026, Fra: lov.D(2026, 2, 2)}}, nil} {
		grunnlag := sluttmaal.Grunnlag{Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 2, 2), Registreringer: registrert}
		regler.VarighetTil(&v, &grunnlag, &mangler, nil)
		fmt.Println(v.Utfall, v.Maaneder, v.Forlengelse)
	}
	fmt.Println(mangler)
	// Output:
	// oppfylt 24 0
	// uavklart 0 0
	// [/sluttmaal]
}

// An old goal with a start in 2026 (forskriften § 76 andre ledd): NIR takes the months of the code (T50), and the finding names the frist of
// the law, 24 months from 2 February 2026.
func ExampleVarighet_Funn() {
	regler := sluttmaal.Norge()
	registrert := []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid, Fra: lov.D(2026, 2, 2)}}
	grunnlag := sluttmaal.Grunnlag{Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 2, 2), Registreringer: registrert, HarVideregaaende: lov.Nei}
	var mangler lov.Mangler
	v := regler.Varighet(&grunnlag, &mangler, nil)
	for _, f := range v.Funn(nil, registrert, lov.D(2028, 2, 2)) {
		fmt.Println(f.Kode.Kode, f.Sti)
	}
	// Output: sluttmaal-gjelder-ikke-lenger /sluttmaal/0/kode
}
