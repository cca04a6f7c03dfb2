// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gaprules.h"

#include <QSet>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);
constexpr int PlantedPerNature = 10;

Uid uidOfNumber(int number)
{
    return namedUid("gap nature test"_L1, QByteArray::number(number));
}

AnswerFacts anAnswer(int number)
{
    return {.study = uidOfNumber(1000 + number), .issued = {u"2025-06"_s}, .strength = {}};
}

/// Three studies, and by default nothing is lacking: one of them brings the others together.
QuestionFacts anAnsweredQuestion(int number)
{
    QuestionFacts question;
    question.record = uidOfNumber(number);
    question.isNeeded = true;
    question.answers = {anAnswer(number), anAnswer(number + 200), anAnswer(number + 400)};
    question.answers[0].isReview = true;
    return question;
}

QuestionFacts anOpenQuestion(int number)
{
    QuestionFacts question;
    question.record = uidOfNumber(number);
    question.isNeeded = true;
    question.isUnanswered = true;
    return question;
}

QList<Gap> gapsOfQuestion(const QuestionFacts &question)
{
    GapFacts facts;
    facts.questions = {question};
    return findGaps(facts, {}, Today);
}

/// One gap of every nature, and beside each one something that is nearly one.
struct PlantedQuestion
{
    QuestionFacts gap;
    QuestionFacts decoy;
};

PlantedQuestion planted(GapNature nature, int number)
{
    PlantedQuestion both{anAnsweredQuestion(number), anAnsweredQuestion(number + 100)};
    switch (nature) {
    case GapNature::Absent:
        both = {anOpenQuestion(number), anOpenQuestion(number + 100)};
        both.decoy.projects = 1;
        break;
    case GapNature::Unreviewed:
        both.gap.answers[0].isReview = false;
        both.decoy.answers.removeFirst(); // two studies need no review
        break;
    case GapNature::Weak:
        both.gap.isEvaluating = both.decoy.isEvaluating = true;
        for (AnswerFacts &answer : both.gap.answers)
            answer.strength = 1;
        both.decoy.answers[1].strength = 2;
        break;
    case GapNature::Outdated:
        for (AnswerFacts &answer : both.gap.answers)
            answer.issued = {u"2020"_s};
        both.decoy.answers[0].issued = {u"2020"_s};
        break;
    case GapNature::OtherContext:
        for (AnswerFacts &answer : both.gap.answers)
            answer.isForeign = true;
        both.decoy.answers[0].isForeign = true;
        break;
    case GapNature::Unconnected:
        both = {anOpenQuestion(number), anOpenQuestion(number + 100)};
        both.gap.elsewhere = {uidOfNumber(5000)};
        both.decoy.elsewhere = {uidOfNumber(5000)};
        both.decoy.answers = {anAnswer(number)}; // it has one of its own
        break;
    case GapNature::Unused:
        break; // no question: see unusedStudies()
    }
    return both;
}

/// Studies that nobody uses since two years, and decoys that are new.
void plantUnusedStudies(GapFacts &facts)
{
    for (int number = 0; number < PlantedPerNature; ++number) {
        facts.unusedStudies.append({uidOfNumber(9000 + number), {u"2024-01-01"_s}, 0});
        facts.unusedStudies.append({uidOfNumber(9100 + number), {u"2026-01-01"_s}, 0});
    }
}

} // namespace

class TestAnswerGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seventyPlantedGapsAreFoundWithTheirNatureAndNoDecoy()
    {
        GapFacts facts;
        plantUnusedStudies(facts);
        QHash<Uid, GapNature> wanted;
        for (int number = 0; number < PlantedPerNature; ++number) {
            wanted.insert(uidOfNumber(9000 + number), GapNature::Unused);
            for (const GapNature nature : allOf<GapNature>()) {
                if (nature == GapNature::Unused)
                    continue;
                const PlantedQuestion both = planted(nature, 10 * int(nature) + number);
                facts.questions << both.gap << both.decoy;
                wanted.insert(both.gap.record, nature);
            }
        }

        const QList<Gap> gaps = findGaps(facts, {}, Today);

        QCOMPARE(wanted.size(), 70);
        QCOMPARE(gaps.size(), 70);
        for (const Gap &gap : gaps) {
            QVERIFY(wanted.contains(gap.record));
            QCOMPARE(gap.nature, wanted.value(gap.record));
        }
    }

    void threeStudiesAskForOneThatBringsThemTogether()
    {
        QuestionFacts question = anAnsweredQuestion(1);
        QVERIFY(gapsOfQuestion(question).isEmpty());

        question.answers[0].isReview = false;
        QCOMPARE(gapsOfQuestion(question).value(0).kind, GapKind::ReviewMissing);
        QCOMPARE(gapsOfQuestion(question).value(0).involved.size(), 3);

        question.answers.removeLast();
        QVERIFY(gapsOfQuestion(question).isEmpty());
    }

    void aStudyThatWasWithdrawnCountsForNoReview()
    {
        QuestionFacts question = anAnsweredQuestion(1);
        question.answers[0].isReview = false;
        question.answers[2].stands = false;

        QVERIFY(gapsOfQuestion(question).isEmpty());
    }

    void aReviewThatWasWithdrawnBringsNothingTogether()
    {
        QuestionFacts question = anAnsweredQuestion(1);
        question.answers.append(anAnswer(900));
        question.answers[0].stands = false;

        QCOMPARE(gapsOfQuestion(question).value(0).kind, GapKind::ReviewMissing);
    }

    void oneStudyOfOurOwnCountryIsEnoughContext()
    {
        QuestionFacts question = anAnsweredQuestion(1);
        for (AnswerFacts &answer : question.answers)
            answer.isForeign = true;
        QCOMPARE(gapsOfQuestion(question).value(0).kind, GapKind::ContextOther);

        question.answers[1].isForeign = false;
        QVERIFY(gapsOfQuestion(question).isEmpty());
    }

    void aNeededQuestionThatIsAnsweredElsewhereIsToldOnce()
    {
        QuestionFacts question = anOpenQuestion(1);
        question.elsewhere = {uidOfNumber(5000)};

        const QList<Gap> gaps = gapsOfQuestion(question);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].kind, GapKind::QuestionUnanswered);
        QCOMPARE(gaps[0].nature, GapNature::Unconnected);
        QCOMPARE(gaps[0].elsewhere, question.elsewhere);
    }

    void aUsefulQuestionThatIsAnsweredElsewhereHasAGapOfItsOwn()
    {
        QuestionFacts question = anOpenQuestion(1);
        question.isNeeded = false;
        QVERIFY(gapsOfQuestion(question).isEmpty());

        question.elsewhere = {uidOfNumber(5000)};

        const QList<Gap> gaps = gapsOfQuestion(question);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].kind, GapKind::AnsweredElsewhere);
        QCOMPARE(gaps[0].involved, question.elsewhere);
    }

    void anAcceptedQuestionComesBackWhenAnotherUnitAnswersIt()
    {
        QuestionFacts question = anOpenQuestion(1);
        const QString before = factsOf(gapsOfQuestion(question)[0]);

        question.elsewhere = {uidOfNumber(5000)};

        QVERIFY(factsOf(gapsOfQuestion(question)[0]) != before);
        QCOMPARE(keyOf(gapsOfQuestion(question)[0]), keyOf(gapsOfQuestion(anOpenQuestion(1))[0]));
    }

    void anAnswerIsOutOfDateWhenAllItsStudiesAreAndElseTooWeak()
    {
        QuestionFacts question = anAnsweredQuestion(1);
        question.isEvaluating = true;
        for (AnswerFacts &answer : question.answers)
            answer.issued = {u"2020"_s};
        QCOMPARE(gapsOfQuestion(question).value(0).nature, GapNature::Outdated);

        question.answers[1] = anAnswer(7);
        question.answers[1].strength = 1;
        QCOMPARE(gapsOfQuestion(question).value(0).nature, GapNature::Weak);
    }

    void aDossierLacksAStudyOrANewerOne()
    {
        GapFacts facts;
        facts.dossiers = {{.record = uidOfNumber(1), .newestStudy = {u"2019"_s}, .decision = {}},
                          {.record = uidOfNumber(2), .newestStudy = {}, .decision = {}}};

        QHash<Uid, GapNature> natures;
        const QList<Gap> gaps = findGaps(facts, {}, Today);
        for (const Gap &gap : gaps)
            natures.insert(gap.record, gap.nature);

        QCOMPARE(natures.value(uidOfNumber(1)), GapNature::Outdated);
        QCOMPARE(natures.value(uidOfNumber(2)), GapNature::Absent);
    }

    void whatWasWrittenDownIsAGapFromThatDayOn()
    {
        GapFacts facts;
        facts.written = {{.uid = uidOfNumber(1),
                          .title = u"Wat willen jongeren zelf?"_s,
                          .why = u"Niemand wist het."_s,
                          .nature = GapNature::OtherContext,
                          .about = uidOfNumber(2),
                          .unit = uidOfNumber(3),
                          .on = Today}};

        QVERIFY(findGaps(facts, {}, Today.addDays(-1)).isEmpty());
        const QList<Gap> gaps = findGaps(facts, {}, Today);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].kind, GapKind::ByHand);
        QCOMPARE(gaps[0].nature, GapNature::OtherContext);
        QCOMPARE(gaps[0].title, u"Wat willen jongeren zelf?"_s);
        QCOMPARE(gaps[0].involved, QList<Uid>{uidOfNumber(2)});
    }
};

QTEST_GUILESS_MAIN(TestAnswerGaps)
#include "tst_answergaps.moc"
