package frist_test

import (
	"fmt"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
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

// A second decision, also of another kommune, does not move the first day of the programme (T21).
func ExampleRegler_Anker() {
	regler := frist.Norge()
	grunnlag := frist.AnkerGrunnlag{
		Lovdato: lov.D(2026, 7, 1),
		Vedtak: []vedtak.Vedtak{
			{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 4, 7), Startdato: lov.D(2026, 4, 20), Kommune: "0301"},
			{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: lov.D(2026, 2, 2), Kommune: "4648"},
		},
	}
	var mangler lov.Mangler
	a := regler.Anker(&grunnlag, &mangler, nil)
	fmt.Println(a.Utfall, a.Indeks, a.Startdato)

	grunnlag.Vedtak[1].Startdato = 0
	fmt.Println(regler.Anker(&grunnlag, &mangler, nil).Utfall, mangler)
	// Output:
	// oppfylt 1 2026-02-02
	// uavklart [/vedtak/1/startdato]
}

// elleveSykedager is a programme of 24 months (§ 14 sjette ledd) from 2 February 2026 with sickness on 1–5, 8–12 and 15 June 2026:
// 5 + 5 + 1 virkedager.
func elleveSykedager(u *fravaer.Utlegg, til date.Date) frist.GjennomfoeringGrunnlag {
	start, lovdato := lov.D(2026, 2, 2), lov.D(2026, 7, 1)
	vedtatt := []vedtak.Vedtak{{Type: vedtak.Deltakelse, Vedtaksdato: lov.D(2026, 1, 15), Startdato: start}}
	maal, borte, regler := sluttmaal.Norge(), fravaer.Norge(), frist.Norge()
	var mangler lov.Mangler
	borte.Legg(u, &fravaer.Grunnlag{Lovdato: lovdato, Startdato: start, Fravaer: []fravaer.Fravaer{{Type: fravaer.EgenSykdom, Fra: lov.D(2026, 6, 1), Til: til}}})
	return frist.GjennomfoeringGrunnlag{
		Per: lovdato, Lovdato: lovdato, Vedtak: vedtatt, Fravaer: u,
		Anker:    regler.Anker(&frist.AnkerGrunnlag{Lovdato: lovdato, Vedtak: vedtatt}, &mangler, nil),
		Varighet: maal.Varighet(&sluttmaal.Grunnlag{Lovdato: lovdato, Startdato: start, Registreringer: []sluttmaal.Registrering{{Kode: sluttmaal.Arbeid2026, Fra: start}}}, &mangler, nil),
	}
}

// 24 months from 2 February 2026 are 2 February 2028, a Wednesday. Eleven virkedager are more than ten and are added (forskriften § 10):
// 3–4, 7–11 and 14–17 February, 2 + 5 + 4.
func ExampleRegler_Gjennomfoering() {
	regler := frist.Norge()
	var utlegg fravaer.Utlegg
	var mangler lov.Mangler
	grunnlag := elleveSykedager(&utlegg, lov.D(2026, 6, 15))
	f := regler.Gjennomfoering(&grunnlag, &mangler, nil)
	fmt.Println(f.Grunnfrist, f.Tillegg, f.Dato, f.Tilstand)

	grunnlag = elleveSykedager(&utlegg, lov.D(2026, 6, 12)) // ten are not more than ten
	f = regler.Gjennomfoering(&grunnlag, &mangler, nil)
	fmt.Println(f.Grunnfrist, f.Tillegg, f.Dato, f.Tilstand)
	// Output:
	// 2028-02-02 11 2028-02-17 loeper
	// 2028-02-02 0 2028-02-02 loeper
}

// The frist of many participants in one variable.
func ExampleRegler_GjennomfoeringTil() {
	regler := frist.Norge()
	var utlegg fravaer.Utlegg
	var mangler lov.Mangler
	var f frist.Gjennomfoering
	for _, siste := range []int{12, 15} {
		grunnlag := elleveSykedager(&utlegg, lov.D(2026, 6, siste))
		regler.GjennomfoeringTil(&f, &grunnlag, &mangler, nil)
		fmt.Println(f.Virkedager/lov.Mikro, f.Dato)
	}
	// Output:
	// 10 2028-02-02
	// 11 2028-02-17
}

// Ten virkedager: one more moves the frist.
func ExampleRegler_Funn() {
	regler := frist.Norge()
	var utlegg fravaer.Utlegg
	var mangler lov.Mangler
	grunnlag := elleveSykedager(&utlegg, lov.D(2026, 6, 12))
	f := regler.Gjennomfoering(&grunnlag, &mangler, nil)
	utlegg.Redegjoer(f.Dato, nil)
	for _, fn := range regler.Funn(nil, &grunnlag, nil, &f) {
		fmt.Println(fn.Kode.Kode, fn.Alvor)
	}
	// Output: fravaer-naer-terskelen info
}

// Two years had passed on 1 December 2027, and nothing was decided.
func ExampleRegler_FunnOppstart() {
	regler := frist.Norge()
	grunnlag := frist.OppstartGrunnlag{Per: lov.D(2027, 12, 1), Lovdato: lov.D(2027, 12, 1), Rett: lov.Ja, BosattFra: lov.D(2025, 12, 1), EtterAvtale: lov.Ja}
	botid := frist.Botid{Utfall: lov.Oppfylt, Dato: lov.D(2027, 11, 30), Tilstand: frist.Utloept}
	var mangler lov.Mangler
	oppstart := regler.Oppstartsfrist(&grunnlag, &mangler, nil)
	for _, fn := range regler.FunnOppstart(nil, &grunnlag, &oppstart, &botid, false) {
		fmt.Println(fn.Kode.Kode, fn.Sti, fn.Alvor)
	}
	// Output: botid-utloept /vedtak advarsel
}

// What is from 28 to 31 December must be registered by 28 February, since February 2026 has no 29th; what is from 1 January, by 1 March.
func ExampleRegler_TilbakeTil() {
	regler := frist.Norge()
	fmt.Println(regler.TilbakeTil(lov.D(2026, 2, 28), false, lov.D(2026, 7, 1)))
	fmt.Println(regler.TilbakeTil(lov.D(2026, 3, 1), false, lov.D(2026, 7, 1)))
	// Output:
	// 2025-12-28
	// 2026-01-01
}

// A krav of 15 January had to be registered by 15 March (forskriften § 58 andre ledd).
func ExampleRegler_ForSent() {
	regler := frist.Norge()
	grunnlag := frist.RegistreringGrunnlag{Lovdato: lov.D(2026, 7, 1), Hendelse: lov.D(2026, 1, 15)}
	for _, registrert := range []date.Date{lov.D(2026, 3, 15), lov.D(2026, 3, 16)} {
		fmt.Println(len(regler.ForSent(nil, lov.I("krav", 0, "registrert"), &lov.Rekke{Registrert: registrert}, grunnlag)))
	}
	// Output:
	// 0
	// 1
}

// Absence is known on its last day: what ended on 12 June had to be registered by 12 August.
func ExampleRegler_FunnRegistrering() {
	regler := frist.Norge()
	sykdom := fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: lov.D(2026, 6, 1), Til: lov.D(2026, 6, 12)}
	sykdom.ID, sykdom.Registrert = "syk", lov.D(2026, 8, 13)
	for _, fn := range regler.FunnRegistrering(nil, &frist.Registrerte{Lovdato: lov.D(2026, 9, 1), Fravaer: []fravaer.Fravaer{sykdom}}) {
		fmt.Println(fn.Kode.Kode, fn.Sti, fn.ID)
	}
	// Output: registrert-for-sent /fravaer/0/registrert syk
}
