package status_test

import (
	"fmt"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
	"github.com/nirregler/integrering/vedtak"
)

// A participant in a programme when two years have passed: what table B says no longer matters.
func ExampleRegler_Liv() {
	tabellB, regler := kategori.Norge(), status.Norge()
	per, vedtaksdato := lov.D(2028, 1, 10), lov.D(2026, 1, 15)
	personen := kategori.Grunnlag{
		Dag: per, Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Kommune: "4648", Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
		Vedtak:              []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: vedtaksdato, Startdato: lov.D(2026, 2, 2)}},
	}
	var mangler lov.Mangler
	grunnlag := status.LivGrunnlag{
		Per: per, Lovdato: per,
		Perioder:  tabellB.Perioder(nil, &personen, personen.Bosettinger[0].Fra, per),
		VedVedtak: []kategori.Periode{{Fom: vedtaksdato, Svar: tabellB.VedVedtak(&personen, vedtaksdato, &mangler, nil)}},
		Vedtak:    personen.Vedtak, Oppholdstillatelser: personen.Oppholdstillatelser, Avsluttet: lov.IkkeOppfylt,
	}
	var liv status.Liv
	var spor lov.Spor
	regler.Liv(&liv, &grunnlag, &mangler, &spor)
	for _, a := range liv.Avsnitt {
		fmt.Println(a.Kategori, a.Visning, a.Fra)
	}
	for steg, fakta := range spor.Alle() {
		fmt.Println(steg.Rad.Hjemmel.Kort(lov.Engelsk)+":", steg.Setning(fakta, lov.Engelsk))
	}
	// Output:
	// rett-og-plikt gjeldende 2025-12-01
	// section 12, second paragraph: Participation was first granted on 15 January 2026, to begin on 2 February 2026 (decision number 1).
	// section 8, first paragraph, first sentence: From 1 December 2025 through 14 January 2026 the category is right and duty: settled by agreement.
	// section 9, third paragraph: From 15 January 2026 through 30 November 2027 the participant keeps the category right and duty, because participation is granted (without that: settled by agreement).
	// section 9, third paragraph: From 1 December 2027 through 10 January 2028 the participant keeps the category right and duty, because participation is granted (without that: has lived two years in a municipality with a permit under section 9).
	// section 18 a, second paragraph, first sentence: As of 10 January 2028 the scheme has not ended.
	// section 8: As of 10 January 2028 the category is right and duty: current.
}

// It is not given whether the participant is an EEA citizen, who has no kategori (§ 8 femte ledd). Is she not, the programme ended before she
// was settled: she never had one either way.
func ExampleRegler_Uansett() {
	regler, per := status.Norge(), lov.D(2026, 5, 1)
	tabellB := func(mulige kategori.Sett) []kategori.Periode {
		return []kategori.Periode{{Fom: lov.D(2026, 3, 1), Tom: per, Svar: kategori.Dag{Mulige: mulige}}}
	}
	slutt := avslutning.Linje{Kode: avslutning.Arbeid, Dato: lov.D(2026, 2, 1)}
	eoes, ingen, rett := []lov.Sti{lov.Til("eoesEllerNordisk")}, kategori.SettAv(kategori.Ingen), kategori.SettAv(kategori.RettOgPlikt)

	var ja, nei, liv status.Liv
	var mangler lov.Mangler
	regler.Liv(&ja, &status.LivGrunnlag{Per: per, Lovdato: per, Perioder: tabellB(ingen), Avsluttet: lov.IkkeOppfylt}, &mangler, nil)
	regler.Liv(&nei, &status.LivGrunnlag{Per: per, Lovdato: per, Perioder: tabellB(rett), Avsluttet: lov.Oppfylt, Avslutning: slutt}, &mangler, nil)
	begge := ja.Avsnitt[0]
	begge.Foren(&nei.Avsnitt[0])

	grunnlag := status.LivGrunnlag{Per: per, Lovdato: per, Perioder: tabellB(ingen | rett), Mangler: eoes, AvsluttetMangler: eoes}
	regler.Liv(&liv, &grunnlag, &mangler, nil)
	fmt.Println(liv.Avsnitt[0].Utfall, liv.Avsnitt[0].Mangler)
	regler.Uansett(&liv, &grunnlag, &begge, nil)
	fmt.Println(liv.Avsnitt[0].Utfall, liv.Avsnitt[0].Kategori)
	// Output:
	// uavklart [/eoesEllerNordisk]
	// ikke-oppfylt ingen
}

// A permit that ran out takes the kategori away, and NIR's regelmotor closes the ordning.
func ExampleRegler_Tapt() {
	tabellB, regler := kategori.Norge(), status.Norge()
	per := lov.D(2026, 5, 2)
	personen := kategori.Grunnlag{
		Dag: per, Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Nei,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2), GyldigTil: lov.D(2026, 5, 1)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
	}
	grunnlag := status.LivGrunnlag{Per: per, Lovdato: per, Perioder: tabellB.Perioder(nil, &personen, 0, per), Oppholdstillatelser: personen.Oppholdstillatelser}
	var liv status.Liv
	tapt := regler.Tapt(&liv, &grunnlag)
	fmt.Println(tapt.Kategori.Utfall, tapt.Kategori.Dato, tapt.Sti)
	// Output: oppfylt 2026-05-01 /oppholdstillatelser/0/gyldigTil
}

func ExampleRegler_Status() {
	regler := status.Norge()
	grunnlag := status.Grunnlag{
		Per: lov.D(2026, 5, 4), Lovdato: lov.D(2026, 5, 4), Avsluttet: lov.IkkeOppfylt,
		Vedtak: []vedtak.Vedtak{
			{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: lov.D(2026, 2, 2)},
			{Type: vedtak.Permisjon, Startdato: lov.D(2026, 5, 4), Sluttdato: lov.D(2026, 5, 29)},
		},
	}
	var mangler lov.Mangler
	fmt.Println(regler.Status(&grunnlag, &mangler, nil).Status)

	grunnlag.Vedtak[1].Sluttdato = 0
	fmt.Println(regler.Status(&grunnlag, &mangler, nil).Utfall, mangler)
	// Output:
	// permisjon
	// uavklart [/vedtak/1/sluttdato]
}

// The day after gjennomføringsfristen, with nothing registered.
func ExampleEndringer() {
	foer := status.Tilstand{Kategori: kategori.RettOgPlikt, Visning: status.Gjeldende, Status: status.DeltarIOrdning}
	foer.Frister[status.FristGjennomfoering-1] = status.Fristtilstand{Tilstand: frist.Loeper, Dato: lov.D(2028, 2, 2)}
	etter := foer
	etter.Visning, etter.Status = status.IkkeGjeldende, status.Avsluttet
	etter.Frister[status.FristGjennomfoering-1].Tilstand = frist.Utloept
	etter.Avslutning, etter.AvsluttetDato, etter.AvsluttetAv = avslutning.IkkeRegistrert, lov.D(2028, 2, 2), avslutning.Regelmotor
	for _, e := range status.Endringer(nil, lov.D(2028, 2, 3), &foer, &etter, 0) {
		fmt.Println(e.Dato, e.Hva, "|", e.Fra, "|", e.Til, "|", e.Aarsak)
	}
	// Output:
	// 2028-02-03 kategori | rett-og-plikt gjeldende | rett-og-plikt ikke-gjeldende | nir-lukker
	// 2028-02-03 status | deltar-i-ordning | avsluttet | nir-lukker
	// 2028-02-03 frist | loeper 2028-02-02 | utloept 2028-02-02 | frist-utloept
	// 2028-02-03 avslutning |  | ikke-registrert 2028-02-02 | nir-lukker
}

func ExampleBruddager() {
	grunnlag := status.BruddGrunnlag{
		Etter:  lov.D(2026, 1, 20),
		Vedtak: []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: lov.D(2026, 2, 2)}},
	}
	dager := status.Bruddager(nil, &grunnlag)
	fmt.Println(dager)
	fmt.Println(status.Flett(dager, grunnlag.Etter, lov.D(2028, 2, 2))) // the frist, when it is known
	// Output:
	// [2026-02-02 2026-02-03]
	// [2026-02-02 2026-02-03 2028-02-02 2028-02-03]
}

// A nordic citizen is outside § 8 (femte ledd), and deltakelse was granted all the same.
func ExampleRegler_Funn() {
	tabellB, regler := kategori.Norge(), status.Norge()
	per := lov.D(2026, 7, 1)
	personen := kategori.Grunnlag{
		Dag: per, Foedselsdato: lov.D(1990, 3, 3), EoesEllerNordisk: lov.Ja,
		Oppholdstillatelser: []kategori.Oppholdstillatelse{{Hjemmel: kategori.Utl28, Vedtaksdato: lov.D(2025, 10, 2)}},
		Bosettinger:         []kategori.Bosetting{{Fra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}},
		Vedtak:              []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: lov.D(2026, 2, 2)}},
	}
	var mangler lov.Mangler
	grunnlag := status.LivGrunnlag{
		Per: per, Lovdato: per, Avsluttet: lov.IkkeOppfylt, Vedtak: personen.Vedtak, Oppholdstillatelser: personen.Oppholdstillatelser,
		Perioder:  tabellB.Perioder(nil, &personen, lov.D(2025, 12, 1), per),
		VedVedtak: []kategori.Periode{{Fom: lov.D(2026, 1, 15), Svar: tabellB.VedVedtak(&personen, lov.D(2026, 1, 15), &mangler, nil)}},
	}
	var liv status.Liv
	regler.Liv(&liv, &grunnlag, &mangler, nil)
	for _, fn := range regler.Funn(nil, &grunnlag, &liv) {
		fmt.Println(fn.Kode.Kode, fn.Sti, fn.Alvor)
	}
	// Output: deltakelse-uten-kategori /vedtak/0 advarsel
}
