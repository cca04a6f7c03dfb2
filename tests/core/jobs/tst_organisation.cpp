// SPDX-License-Identifier: EUPL-1.2
#include "jobs/organisation.h"
#include "model/signal.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestOrganisation : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::NetworkBank> m_network;

    Bank &bank() const { return *m_network->bank; }

    UnitSummary unit(const QString &code) const
    {
        const auto units = organisation(bank());
        return *std::ranges::find(*units, code, &UnitSummary::code);
    }

private Q_SLOTS:
    void init() { m_network = std::make_unique<test::NetworkBank>(); }

    void unitStandsBelowTheOneItIsPartOf()
    {
        const Uid above = bank().identity().unit;
        test::insert(bank(), Unit{.code = u"AFD"_s, .nameNl = u"Afdeling Kennis"_s, .parent = above});

        const auto units = organisation(bank());

        QVERIFY_RESULT(units);
        QCOMPARE(units->size(), 2);
        QCOMPARE(units->at(0).code, u"DGVB"_s);
        QCOMPARE(units->at(1).code, u"AFD"_s);
        QCOMPARE(units->at(1).above, QStringList{u"DGVB"_s});
    }

    void whatTheUnitsBelowItHoldCountsForAUnitToo()
    {
        const Uid above = test::insert(bank(), Unit{.code = u"MIN"_s, .nameNl = u"Ministerie"_s});
        const auto put =
            test::edit<Unit>(bank(), bank().identity().unit, [&](Unit &ours) { ours.parent = above; });
        QVERIFY_RESULT(put);
        test::insert(bank(), test::aStudy());

        QCOMPARE(unit(u"MIN"_s).studies, 0);
        QCOMPARE(unit(u"MIN"_s).within.studies, 1);
        QCOMPARE(unit(u"MIN"_s).age, 0);
    }

    void aUnitOfWhichNothingIsHereHasNoAge() { QCOMPARE(unit(u"DGVB"_s).age, -1); }

    void aboveWhatIsFoundStandsWhatItIsPartOf()
    {
        const Uid above = bank().identity().unit;
        test::insert(bank(), Unit{.code = u"AFD"_s, .nameNl = u"Afdeling Kennis"_s, .parent = above});
        test::insert(bank(), Unit{.code = u"XAF"_s, .nameNl = u"Iets anders"_s, .parent = above});
        const OrganisationList list(bank());

        const auto lines = list.lines(*list.ids({.words = u"kennis"_s}));

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->at(0).code, u"DGVB"_s);
        QCOMPARE(lines->at(1).code, u"AFD"_s);
    }

    void onlyWhatHoldsSomethingCanBeAskedFor()
    {
        QVERIFY(OrganisationList(bank()).ids({.holdingOnly = true})->isEmpty());
        test::insert(bank(), test::aStudy());

        QCOMPARE(OrganisationList(bank()).ids({.holdingOnly = true})->size(), 1);
    }

    void whatAUnitOwnsIsCountedWithItsLastChange()
    {
        QVERIFY(unit(u"DGVB"_s).ownsNothing()); // institutes and persons are not what a package is about
        test::insert(bank(), test::aStudy());
        test::insert(bank(), test::aQuestion());

        QCOMPARE(unit(u"DGVB"_s).studies, 1);
        QCOMPARE(unit(u"DGVB"_s).questions, 1);
        QCOMPARE(unit(u"DGVB"_s).lastChange.date(), QDate(2026, 3, 2));
    }

    void messageInTheInboxIsNotCounted()
    {
        test::insert(bank(), Signal{.title = u"Huren stijgen"_s,
                                    .arena = {Arena::Politiek},
                                    .sources = {{.title = u"Krant"_s}},
                                    .observedOn = QDate(2026, 3, 2),
                                    .status = SignalStatus::Inbox});

        QCOMPARE(unit(u"DGVB"_s).signals_, 0);
        QVERIFY(unit(u"DGVB"_s).ownsNothing());
    }

    /// Row S06 of the specification: a unit with its members, and for whom its questions are.
    void s06UnitShowsItsKnowledgeOfficersAndItsAudiences()
    {
        Person officer{.given = u"Merel"_s, .family = u"Terpstra"_s, .roles = {PersonRole::Kennismedewerker}};
        officer.affiliations = {{.at = bank().identity().unit}};
        test::insert(bank(), officer);
        KnowledgeQuestion question = test::aQuestion();
        question.audience = u"directeur"_s;
        test::insert(bank(), question);

        QCOMPARE(unit(u"DGVB"_s).members.size(), 1);
        QCOMPARE(unit(u"DGVB"_s).members.first().name, u"Merel Terpstra"_s);
        QCOMPARE(unit(u"DGVB"_s).audiences.first().code, u"directeur"_s);
        QCOMPARE(unit(u"DGVB"_s).audiences.first().questions, 1);
    }
};

QTEST_GUILESS_MAIN(TestOrganisation)
#include "tst_organisation.moc"
