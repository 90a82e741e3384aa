package frist_test

import (
	"fmt"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// One who asked for a programme on 30 November, settled without agreement: 30 February does not exist.
func ExampleRegler_Oppstartsfrist() {
	regler := frist.Norge()
	grunnlag := frist.OppstartGrunnlag{
		Per: lov.D(2026, 12, 1), Lovdato: lov.D(2026, 12, 1), Rett: lov.Ja, EtterAvtale: lov.Nei,
		Krav: []kategori.Krav{{Ordning: vedtak.Introduksjonsprogram, Dato: lov.D(2026, 11, 30)}},
	}
	var mangler lov.Mangler
	o := regler.Oppstartsfrist(&grunnlag, &mangler, nil)
	fmt.Println(o.Dato, o.Tilstand)
	// Output: 2027-02-28 loeper
}

func ExampleRegler_Botid() {
	regler := frist.Norge()
	grunnlag := frist.BotidGrunnlag{
		Per: lov.D(2026, 7, 1), Lovdato: lov.D(2026, 7, 1), Gjelder: lov.Ja, SisteDag: lov.D(2027, 11, 30),
		Vedtak: []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: lov.D(2026, 2, 2)}},
	}
	var mangler lov.Mangler
	b := regler.Botid(&grunnlag, &mangler, nil)
	fmt.Println(b.Dato, b.Tilstand, b.OverholdtDato)
	// Output: 2027-11-30 overholdt 2026-01-15
}

func ExampleRegler_Registrering() {
	regler := frist.Norge()
	fmt.Println(regler.Registrering(&frist.RegistreringGrunnlag{Lovdato: lov.D(2026, 7, 1), Hendelse: lov.D(2025, 12, 31)}, nil))
	fmt.Println(regler.TilbakeTil(lov.D(2026, 4, 17), false, lov.D(2026, 7, 1)))
	// Output:
	// 2026-02-28
	// 2026-02-17
}
