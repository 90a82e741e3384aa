package kategori_test

import (
	"fmt"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// A refugee who was granted asylum before integreringsloven came into force and arrived after it.
func ExampleRegler_Lovvalg() {
	regler := kategori.Norge()
	grunnlag := kategori.LovvalgGrunnlag{
		Lovdato:             lov.D(2026, 7, 1),
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2020, 11, 2)}},
	}
	var mangler lov.Mangler
	fmt.Println(regler.Lovvalg(&grunnlag, &mangler, nil).Utfall, mangler)

	grunnlag.AnkomstNorge = lov.D(2021, 2, 15)
	var spor lov.Spor
	fmt.Println(regler.Lovvalg(&grunnlag, &mangler, &spor).Lov)
	for steg, fakta := range spor.Alle() {
		fmt.Println(steg.Rad.Hjemmel.Tekst(lov.Engelsk)+":", steg.Setning(fakta, lov.Engelsk))
	}
	// Output:
	// uavklart [/ankomstNorge]
	// integreringsloven
	// the Integration Act section 52: The residence permit (refugee (asylum)) was granted on 2 November 2020 and counts as granted before the act took effect on 1 January 2021.
	// the Integration Regulations section 72, first paragraph: The person arrived in Norway on 15 February 2021, on 1 January 2021 or later: the Integration Act applies.
}

// The permit in force on the day decides, not those before it.
func ExampleKollektivPaa() {
	tillatelser := []kategori.Oppholdstillatelse{
		{Hjemmel: kategori.Utl34, Vedtaksdato: lov.D(2022, 4, 1)},
		{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2024, 4, 1)},
	}
	var mangler lov.Mangler
	fmt.Println(kategori.KollektivPaa(tillatelser, lov.D(2024, 3, 31), &mangler))
	fmt.Println(kategori.KollektivPaa(tillatelser, lov.D(2024, 4, 1), &mangler))
	// Output:
	// ja
	// nei
}
