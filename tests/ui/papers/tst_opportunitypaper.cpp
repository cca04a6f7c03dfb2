// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitylist.h"
#include "papers/opportunitypaper.h"
#include "support/paperwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Uid QuestionOnHomes = namedUid(QLatin1StringView("group paper test"), "homes");
const Uid QuestionOnOffices = namedUid(QLatin1StringView("group paper test"), "offices");

/// Of two questions, of which the first is answered.
OpportunityLine emptyBuildings()
{
    OpportunityLine group;
    group.concepts = {u"leegstand"_s};
    group.questions = {
        {.uid = QuestionOnHomes, .code = u"DGVB-VRG-0010"_s, .title = u"Woningen?"_s, .unitCode = u"DGVB"_s},
        {.uid = QuestionOnOffices,
         .code = u"DGDOO-VRG-0009"_s,
         .title = u"Kantoren?"_s,
         .unitCode = u"DGDOO"_s}};
    group.answered = {QuestionOnHomes};
    group.counted.highest = {{QuestionOnHomes, QuestionOnOffices, 50},
                             {QuestionOnHomes, QuestionOnOffices, 41}};
    return group;
}

/// A line for each paragraph.
QStringList linesOfGroup(const OpportunityAround &around)
{
    const Paper paper = opportunityPaper(emptyBuildings(), around);
    QStringList lines{test::wordsOf(paper.facts)};
    for (const PaperSection &section : paper.sections)
        lines << test::wordsOf(section.paragraphs);
    return lines;
}

} // namespace

/// What stands beside a group of questions on the page Programme together.
class TestOpportunityPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionThatIsAnsweredSaysSo()
    {
        const QStringList lines = linesOfGroup({});

        QCOMPARE(lines.filter(u"DGVB · answered"_s).size(), 1);
        QCOMPARE(lines.filter(u"answered"_s).size(), 1);
    }

    void whatHangsOnOnePairStandsThere() // spec 11, B8
    {
        OpportunityAround around;
        around.hinges = {u"DGDOO-VRG-0009 hangs on DGVB-VRG-0010 alone."_s};

        QCOMPARE(linesOfGroup(around).filter(u"hangs on DGVB-VRG-0010 alone"_s).size(), 1);
        QVERIFY(linesOfGroup({}).filter(u"hangs on"_s).isEmpty());
    }

    void whatIsAgreedStandsInPlaceOfTheProposal()
    {
        OpportunityLine group = emptyBuildings();
        AgreedOnGroup agreed;
        agreed.agreed.action.what = u"Samen uitzoeken"_s;
        group.agreed = agreed;

        const Paper paper = opportunityPaper(group, {});

        const auto has = [&](const QString &heading) {
            return std::ranges::find(paper.sections, heading, &PaperSection::heading) != paper.sections.end();
        };
        QVERIFY(has(u"Agreed"_s));
        QVERIFY(!has(u"Proposal"_s));
    }

    void averageIsAWholeNumber()
    {
        const QString facts = linesOfGroup({}).first(); // of 50 and 41

        QVERIFY2(facts.contains(u"on average 46 of 100"_s), qPrintable(facts));
    }

    void expertIsNamedWithTheInstitute()
    {
        OpportunityExpert expert;
        expert.line.title = u"Noor Bakkali"_s;
        expert.worksAt = {u"Stichting Woonlab"_s};

        const QStringList lines = linesOfGroup({.projects = {}, .studies = {}, .experts = {expert}});

        QVERIFY2(lines.last().contains(u"Noor Bakkali"_s), qPrintable(lines.last()));
        QVERIFY(lines.last().contains(u"Stichting Woonlab"_s));
    }
};

QTEST_MAIN(TestOpportunityPaper)
#include "tst_opportunitypaper.moc"
