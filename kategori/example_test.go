package kategori_test

import (
	"fmt"
	"slices"

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

// A job takes rett og plikt away, but the limits of time for a vedtak are for the group all the same.
func ExampleRegler_Omfattet() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2026, 7, 1), Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Kommune: "4648", Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
		Arbeidsforhold:      []kategori.Arbeidsforhold{{TimerPerUke: lov.TimerAv(30_000_000), Fra: lov.D(2026, 3, 1)}},
	}
	var mangler lov.Mangler
	fmt.Println(regler.Dag(&grunnlag, &mangler, nil).Kategori)
	fmt.Println(regler.Omfattet(&grunnlag, &mangler))
	// Output:
	// ingen
	// ja
}

// NIR's own example: collective protection granted 9 January 2026, settled by agreement.
func ExampleRegler_Dag() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2026, 4, 17), Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl34, Vedtaksdato: lov.D(2026, 1, 9)}},
		Bosettinger:         []kategori.Bosetting{{Kommune: "4648", Fra: lov.D(2026, 1, 20)}},
	}
	var mangler lov.Mangler
	svar := regler.Dag(&grunnlag, &mangler, nil)
	fmt.Println(svar.Utfall, mangler)
	for k := range svar.Mulige.Alle {
		fmt.Println("mulig:", k)
	}

	grunnlag.Bosettinger[0].EtterAvtale = lov.Ja
	svar = regler.Dag(&grunnlag, &mangler, nil)
	fmt.Println(svar.Kategori, "etter", svar.Versjon.Hjemmel.Tekst(lov.Bokmaal))
	// Output:
	// uavklart [/bosettinger/0/etterAvtale]
	// mulig: rett-og-plikt
	// mulig: kan-tilbys
	// rett-og-plikt etter integreringsloven § 8 første ledd første punktum
}

// Those who had their permit and arrived before 2021 are still under introduksjonsloven, which asks for a need for basic qualification.
func ExampleRegler_Dag_introduksjonsloven() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2019, 6, 3), Lov: lov.Introduksjonsloven, Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2018, 10, 1)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2019, 1, 7), EtterAvtale: lov.Ja}},
	}
	var mangler lov.Mangler
	fmt.Println(regler.Dag(&grunnlag, &mangler, nil).Utfall, mangler)

	grunnlag.Behov = lov.Ja
	svar := regler.Dag(&grunnlag, &mangler, nil)
	fmt.Println(svar.Kategori, "etter", svar.Versjon.Hjemmel.Tekst(lov.Bokmaal))
	// Output:
	// uavklart [/behovForGrunnleggendeKvalifisering]
	// rett-og-plikt etter introduksjonsloven § 2 første ledd
}

// A post of full time takes rett og plikt away from 2026, and it comes back when the post ends.
func ExampleRegler_Perioder() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2026, 7, 1), Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
		Arbeidsforhold:      []kategori.Arbeidsforhold{{TimerPerUke: lov.TimerAv(37_500_000), Fra: lov.D(2026, 2, 2), Til: lov.D(2026, 9, 30)}},
	}
	for _, p := range regler.Perioder(nil, &grunnlag, lov.D(2025, 12, 1), 0) {
		fmt.Println(p.Fom, p.Svar.Kategori, p.Grunn)
	}
	// Output:
	// 2025-12-01 rett-og-plikt arbeid
	// 2026-02-02 ingen arbeid-opphoert
	// 2026-10-01 rett-og-plikt to-aar
	// 2027-12-01 ingen
}

// The last day for a vedtak is the day before two years have passed.
func ExampleRegler_ToAar() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2026, 7, 1), Foedselsdato: lov.D(1990, 3, 3),
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
	}
	var mangler lov.Mangler
	var spor lov.Spor
	frist := regler.ToAar(&grunnlag, &mangler, &spor)
	fmt.Println(frist.SisteDag, frist.Ledd, mangler)
	// Output:
	// 2027-11-30 1 []
}

// A participant keeps the kategori of the day of the vedtak until the programme is completed.
func ExampleRegler_VedVedtak() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2028, 2, 1), Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
	}
	var mangler lov.Mangler
	fmt.Println(regler.Dag(&grunnlag, &mangler, nil).Rad)
	fmt.Println(regler.VedVedtak(&grunnlag, lov.D(2026, 1, 15), &mangler, nil).Kategori)
	// Output:
	// to-aar
	// rett-og-plikt
}

// The answer can change on the day when two years have passed since the settlement, and no more on the day of the settlement, which is before the day asked from.
func ExampleRegler_Brudd() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
	}
	dager := regler.Brudd(nil, &grunnlag, lov.D(2026, 1, 2))
	fmt.Println(slices.Contains(dager, lov.D(2027, 12, 1)), slices.Contains(dager, lov.D(2025, 12, 1)), slices.IsSorted(dager))
	// Output: true false true
}

// A permit that ran out the day before.
func ExampleRegler_Funn() {
	regler := kategori.Norge()
	grunnlag := kategori.Grunnlag{
		Dag: lov.D(2026, 5, 2), Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2), GyldigTil: lov.D(2026, 5, 1)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
	}
	var mangler lov.Mangler
	svar := regler.Dag(&grunnlag, &mangler, nil)
	for _, fn := range regler.Funn(nil, &grunnlag, &svar, kategori.Grunnskole) {
		fmt.Println(fn.Kode.Kode, fn.Sti, fn.Alvor)
	}
	// Output: tillatelse-utloept /oppholdstillatelser/0/gyldigTil advarsel
}
