// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/gaplist.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QList<GapLine> gapsOf(Bank &bank, const GapQuery &query = {})
{
    return *GapList(bank).gaps(query);
}

KnowledgeQuestion aNeededQuestion()
{
    KnowledgeQuestion question = test::aQuestion();
    question.needClass = NeedClass::Nodig;
    question.status = QuestionStatus::Open;
    return question;
}

} // namespace

class TestGapNatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonMaySayWhatIsLackingAndTakeItBack()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, aNeededQuestion());
        const Gap gap = gapsOf(*bank).first().gap;
        QCOMPARE(gapsOf(*bank).first().nature(), GapNature::Absent);

        QVERIFY_RESULT(GapNatures(*bank).state(gap, GapNature::OtherContext, {}));

        QCOMPARE(gapsOf(*bank).first().nature(), GapNature::OtherContext);
        QCOMPARE(gapsOf(*bank).first().gap.nature, GapNature::Absent);
        QCOMPARE(gapsOf(*bank).first().stated->person, u"Sanne de Wit"_s);
        QVERIFY_RESULT(bank->undo());
        QVERIFY(!gapsOf(*bank).first().stated);
    }

    void whatIsProposedIsNotKept()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, aNeededQuestion());
        const Gap gap = gapsOf(*bank).first().gap;
        const GapNatures natures(*bank);
        QVERIFY_RESULT(natures.state(gap, GapNature::Absent, {}));
        QVERIFY(natures.all()->isEmpty());

        QVERIFY_RESULT(natures.state(gap, GapNature::Weak, {}));
        QVERIFY_RESULT(natures.state(gap, GapNature::Absent, {}));

        QVERIFY(natures.all()->isEmpty());
    }

    void whatAPersonSaidStaysWhenTheFactsChange()
    {
        const auto bank = test::makeBank();
        const Uid question = test::insert(*bank, aNeededQuestion());
        QVERIFY_RESULT(GapNatures(*bank).state(gapsOf(*bank).first().gap, GapNature::Unused, {}));

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *bank, question, [](KnowledgeQuestion &edited) { edited.needBy = QDate(2026, 4, 1); }));

        QCOMPARE(gapsOf(*bank).first().nature(), GapNature::Unused);
    }

    void aListIsOfTheNatureThatWasSaid()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, aNeededQuestion());
        QVERIFY_RESULT(GapNatures(*bank).state(gapsOf(*bank).first().gap, GapNature::Weak, {}));

        QCOMPARE(gapsOf(*bank, {.on = {}, .kinds = {}, .natures = {GapNature::Weak}, .units = {}}).size(), 1);
        QVERIFY(
            gapsOf(*bank, {.on = {}, .kinds = {}, .natures = {GapNature::Absent}, .units = {}}).isEmpty());
    }

    void everyGapOfTheExampleHasANatureOfItsKind()
    {
        const auto bank = *makeExampleBank(u":memory:"_s, u"KIEM"_s, test::tickingClock());
        const QHash<GapKind, GapNature> always{{GapKind::StudyUnused, GapNature::Unused},
                                               {GapKind::SignalLoose, GapNature::Unconnected},
                                               {GapKind::SubjectUnstudied, GapNature::Absent},
                                               {GapKind::FindingsMixed, GapNature::Unreviewed},
                                               {GapKind::ResultNotPublic, GapNature::Unused},
                                               {GapKind::ReactionMissing, GapNature::Unused},
                                               {GapKind::ReviewMissing, GapNature::Unreviewed},
                                               {GapKind::ContextOther, GapNature::OtherContext},
                                               {GapKind::AnsweredElsewhere, GapNature::Unconnected}};

        const QList<GapLine> gaps = gapsOf(*bank);

        QVERIFY(!gaps.isEmpty());
        for (const GapLine &gap : gaps) {
            if (const auto wanted = always.constFind(gap.gap.kind); wanted != always.cend())
                QCOMPARE(gap.nature(), *wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestGapNatures)
#include "tst_gapnatures.moc"
