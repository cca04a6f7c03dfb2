// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachlist.h"

#include "bank/bank.h"
#include "jobs/approachfindings.h"
#include "model/concept.h"
#include "model/study.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The list *What works*: which approaches stand in it, and what it says of each.
class TestApproachList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_pool;
    Uid m_council;

    Uid find(const Uid &approach, FindingDirection direction, int strength) const
    {
        const Uid study = test::insert(*m_bank, test::aStudy(u"Onderzoek"_s));
        test::insert(*m_bank, Finding{.study = study,
                                      .approach = approach,
                                      .direction = direction,
                                      .strength = strength,
                                      .statement = u"Gevonden"_s});
        return study;
    }

    QStringList names(const ApproachQuery &query) const
    {
        const ApproachList list(*m_bank);
        QStringList names;
        const auto lines = list.lines(*list.ids(query));
        for (const ApproachLine &line : *lines)
            names.append(line.nameNl);
        return names;
    }

    ApproachLine line(const QString &name) const
    {
        const ApproachList list(*m_bank);
        const auto lines = list.lines(*list.ids({}));
        const auto found = std::ranges::find(*lines, name, &ApproachLine::nameNl);
        return found == lines->end() ? ApproachLine() : *found;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_pool = test::insert(*m_bank, Approach{.nameNl = u"Pool van specialisten"_s});
        const Approach council{.nameNl = u"Burgerberaad"_s, .kind = ApproachKind::Participatievorm};
        m_council = test::insert(*m_bank, council);
    }

    void approachesStandByName()
    {
        QCOMPARE(names({}), (QStringList{u"Burgerberaad"_s, u"Pool van specialisten"_s}));
        QCOMPARE(*ApproachList(*m_bank).newest(-1), *ApproachList(*m_bank).ids({}));
    }

    void lineTellsWhatWasFoundTheStrongestOfWhatWorksFirst()
    {
        find(m_council, FindingDirection::WerktNiet, 4);
        find(m_council, FindingDirection::Werkt, 2);
        find(m_council, FindingDirection::Werkt, 3);

        const ApproachLine shown = line(u"Burgerberaad"_s);

        QList<std::pair<FindingDirection, int>> told;
        for (const Finding &finding : shown.findings)
            told.append({finding.direction, finding.strength});
        using enum FindingDirection;
        QCOMPARE(told, (QList<std::pair<FindingDirection, int>>{{Werkt, 3}, {Werkt, 2}, {WerktNiet, 4}}));
        QVERIFY(shown.judged.verdict == ApproachVerdict::Wisselend);
        QCOMPARE(shown.units, QStringList{u"DGVB"_s});
        QVERIFY(line(u"Pool van specialisten"_s).findings.isEmpty());
    }

    void whatAWithdrawnStudyFoundIsNotTold()
    {
        const Uid study = find(m_pool, FindingDirection::Werkt, 3);
        QVERIFY_RESULT(test::edit<Study>(*m_bank, study, [](Study &edited) {
            edited.publicationStatus = PublicationStatus::Ingetrokken;
        }));

        QVERIFY(line(u"Pool van specialisten"_s).findings.isEmpty());
        QCOMPARE(names({.leastStrength = 1}), QStringList());
    }

    void filtersNarrowTheList()
    {
        find(m_pool, FindingDirection::Werkt, 2);
        const Uid concern = test::insert(*m_bank, Concept{.prefNl = u"inspraak"_s, .scheme = u"bestuur"_s});
        QVERIFY_RESULT(m_bank->write({.act = u"link"_s, .kind = Kind::Approach}, [&](Write &write) {
            return m_bank->links().add(write, m_council, LinkType::Concept, concern);
        }));

        QCOMPARE(names({.words = u"specialisten"_s}), QStringList{u"Pool van specialisten"_s});
        QCOMPARE(names({.kinds = {ApproachKind::Participatievorm}}), QStringList{u"Burgerberaad"_s});
        QCOMPARE(names({.concepts = {concern}}), QStringList{u"Burgerberaad"_s});
        QCOMPARE(names({.leastStrength = 2}), QStringList{u"Pool van specialisten"_s});
        QCOMPARE(names({.leastStrength = 3}), QStringList());
        QCOMPARE(names({.owners = {m_bank->identity().unit}}).size(), 2);
        QCOMPARE(names({.owners = {m_pool}}), QStringList());
    }

    void listIsOrderedByTheNumberOfFindings()
    {
        find(m_pool, FindingDirection::Werkt, 2);

        const ApproachQuery mostFirst{.sorting = {u"findings"_s, ListOrder::Descending}};

        QCOMPARE(names(mostFirst), (QStringList{u"Pool van specialisten"_s, u"Burgerberaad"_s}));
    }

    void whatWentIntoAnotherOneIsNotThere()
    {
        QVERIFY_RESULT(test::edit<Approach>(*m_bank, m_pool,
                                            [this](Approach &edited) { edited.mergedInto = m_council; }));

        QCOMPARE(names({}), QStringList{u"Burgerberaad"_s});
        QCOMPARE(ApproachList(*m_bank).newest(-1)->size(), 1);
    }

    void eachFindingIsToldWithItsStudy()
    {
        const Uid study = find(m_pool, FindingDirection::WerktDeels, 2);

        const auto told = findingsInStudies(*m_bank, m_pool);

        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->first().study.uid, study);
        QCOMPARE(told->first().study.title, u"Onderzoek"_s);
    }
};

QTEST_GUILESS_MAIN(TestApproachList)
#include "tst_approachlist.moc"
