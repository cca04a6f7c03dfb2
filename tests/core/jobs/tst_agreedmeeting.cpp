// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedmeeting.h"
#include "jobs/eventparts.h"
#include "model/event.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "model/unit.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid aUnit(Bank &bank, const QString &code)
{
    Unit unit;
    unit.code = code;
    unit.nameNl = u"Eenheid "_s + code;
    return test::insert(bank, unit);
}

Result<Uid> hold(Bank &bank, const AgreedMeeting &meeting)
{
    const StepLabel label{.act = u"make"_s, .kind = Kind::Event};
    return bank.write(label, [&](Write &write) { return writeAgreedMeeting(bank, write, meeting); });
}

} // namespace

/// A session that units agreed becomes an event that can be prepared.
class TestAgreedMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitThatLeadsOrganisesItWithTheOthers()
    {
        const auto bank = test::makeBank(u"KIEM"_s, true);
        const Uid lead = aUnit(*bank, u"DGRO"_s);
        const Uid other = aUnit(*bank, u"DGVB"_s);

        const auto made = hold(*bank, {.title = u"  Samen  praten "_s, .organiser = lead, .units = {other}});

        QVERIFY_RESULT(made);
        const auto event = bank->records<Event>().get(*made);
        QVERIFY_RESULT(event);
        QCOMPARE(event->title, u"Samen praten"_s);
        QCOMPARE(event->kind, u"expertbijeenkomst"_s);
        QVERIFY(event->status == EventStatus::Idee);
        QCOMPARE(event->organiser, lead);
        QCOMPARE(event->ownerUnit, bank->identity().unit);
        QCOMPARE(*bank->links().from(*made, LinkType::CoOrganiser), QList<Uid>{other});
    }

    void recordsAreItsProgrammeInTheirOrder()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
        const Uid study = test::insert(*bank, test::aStudy(u"Leegstand gemeten"_s));

        const auto made = hold(
            *bank, {.title = u"Leegstand"_s, .about = {question, study}, .organiser = bank->identity().unit});

        QVERIFY_RESULT(made);
        const auto parts = partsOf(*bank, *made);
        QVERIFY_RESULT(parts);
        QCOMPARE(parts->agenda.size(), 2);
        QCOMPARE(parts->agenda[0].about, question);
        QCOMPARE(parts->agenda[0].title, u"Waar staan woningen leeg?"_s);
        QCOMPARE(parts->agenda[1].about, study);
        QVERIFY(parts->agenda[0].sequence < parts->agenda[1].sequence);
    }

    void projectIsTalkedAboutByItsTitle()
    {
        const auto bank = test::makeBank();
        ResearchProject project;
        project.title = u"Leegstand in kernen"_s;
        const Uid uid = test::insert(*bank, project);

        const auto made =
            hold(*bank, {.title = u"Leegstand"_s, .about = {uid}, .organiser = bank->identity().unit});

        QVERIFY_RESULT(made);
        const auto parts = partsOf(*bank, *made);
        QVERIFY_RESULT(parts);
        QCOMPARE(parts->agenda.size(), 1);
        QCOMPARE(parts->agenda[0].title, u"Leegstand in kernen"_s);
        QVERIFY(parts->agenda[0].about.isNull());
    }

    void dossierOfTheQuestionsComesOnce()
    {
        const auto bank = test::makeBank();
        PolicyDossier dossier;
        dossier.code = u"WON"_s;
        dossier.title = u"Wonen"_s;
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = test::insert(*bank, dossier);
        const Uid one = test::insert(*bank, question);
        const Uid other = test::insert(*bank, question);

        const auto made =
            hold(*bank, {.title = u"Wonen"_s, .about = {one, other}, .organiser = bank->identity().unit});

        QVERIFY_RESULT(made);
        QCOMPARE(*bank->links().from(*made, LinkType::Dossier), QList<Uid>{question.dossier});
    }
};

QTEST_GUILESS_MAIN(TestAgreedMeeting)
#include "tst_agreedmeeting.moc"
