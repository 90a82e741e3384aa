package avslutning_test

import (
	"fmt"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/vedtak"
)

// Bortfall because of work, as NIR shows it: closed on vedtaksdato, by the regelmotor.
func ExampleRegler_Regelmotor() {
	regler := avslutning.Norge()
	grunnlag := avslutning.RegelmotorGrunnlag{
		Per: lov.D(2026, 1, 5), Lovdato: lov.D(2026, 1, 5),
		Vedtak: []vedtak.Vedtak{{Type: vedtak.BortfallArbeid, Vedtaksdato: lov.D(2026, 1, 5)}},
		Botid:  avslutning.Dag{Utfall: lov.Oppfylt, Dato: lov.D(2027, 11, 30)}, Kategori: avslutning.Dag{Utfall: lov.IkkeOppfylt},
	}
	var avsluttet avslutning.Avsluttet
	var mangler lov.Mangler
	regler.Regelmotor(&avsluttet, &grunnlag, &mangler, nil)
	g := avsluttet.Gjeldende
	fmt.Println(g.Type.Kode().NIR, g.Kode.Kode().NIR, g.Dato, g.RegistrertAv, g.Maaloppnaaelse)
	// Output: Avbrutt Vedtak om bortfall av rett og plikt pga. arbeid 2026-01-05 regelmotor inngaar-ikke
}

func ExampleRegler_KanRegistreres() {
	regler := avslutning.Norge()
	grunnlag := avslutning.KanRegistreresGrunnlag{
		Lovdato:   lov.D(2026, 7, 1),
		Startdato: avslutning.Dag{Utfall: lov.Oppfylt, Dato: lov.D(2026, 2, 2)},
		Frist:     avslutning.Dag{Utfall: lov.Oppfylt, Dato: lov.D(2028, 2, 17)},
	}
	var mangler lov.Mangler
	kan := regler.KanRegistreres(&grunnlag, &mangler, nil)
	fmt.Println(kan.Fra, kan.Til)
	// Output: 2026-02-02 2028-02-17
}

func ExampleRegler_Aarsak() {
	regler := avslutning.Norge()
	for _, etter := range []lov.Lov{lov.Integreringsloven, lov.Introduksjonsloven} {
		aarsak, rad := regler.Aarsak(avslutning.PermanentStans, etter, lov.D(2022, 7, 1))
		fmt.Println(aarsak, rad.Hjemmel.Tekst(lov.Bokmaal))
	}
	// Output:
	// regelmotoren annet integreringsloven § 18
	// regelmotoren annet introduksjonsloven § 7
}

// NIR asks for the hours per week of one who has gone to work.
func ExampleRegler_Funn() {
	regler := avslutning.Norge()
	grunnlag := avslutning.RegelmotorGrunnlag{
		Per: lov.D(2026, 7, 1), Lovdato: lov.D(2026, 7, 1),
		Vedtak:       []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: lov.D(2026, 2, 2)}},
		Sluttmaal:    []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid2026, Fra: lov.D(2026, 1, 15)}},
		Avslutninger: []avslutning.Avslutning{{Kode: avslutning.Arbeid, Dato: lov.D(2026, 6, 1)}},
		Botid:        avslutning.Dag{Utfall: lov.Oppfylt, Dato: lov.D(2027, 11, 30)}, Kategori: avslutning.Dag{Utfall: lov.IkkeOppfylt},
		Frist: avslutning.Dag{Utfall: lov.Oppfylt, Dato: lov.D(2028, 2, 2)},
	}
	var avsluttet avslutning.Avsluttet
	var mangler lov.Mangler
	regler.Regelmotor(&avsluttet, &grunnlag, &mangler, nil)
	for _, fn := range regler.Funn(nil, &avslutning.FunnGrunnlag{Regelmotor: &grunnlag, Startdato: lov.D(2026, 2, 2)}, &avsluttet) {
		fmt.Println(fn.Kode.Kode, fn.Sti, fn.Alvor)
	}
	// Output: arbeid-uten-timer /avslutninger/0/timerPerUke feil
}

// Work is one of the groups that count as måloppnåelse; moving is none of them.
func ExampleRegler_Maaloppnaaelse() {
	regler := avslutning.Norge()
	for _, k := range []avslutning.Kode{avslutning.Arbeid, avslutning.Flyttet} {
		m := regler.Maaloppnaaelse(k, lov.Integreringsloven, lov.D(2026, 7, 1))
		fmt.Println(k, avslutning.Oppnaadd(m))
	}
	// Output:
	// arbeid true
	// flyttet false
}
