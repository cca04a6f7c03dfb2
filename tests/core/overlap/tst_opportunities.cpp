// SPDX-License-Identifier: EUPL-1.2
#include "overlap/opportunities.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid uidOf(const QString &name)
{
    return namedUid(QLatin1StringView("question"), name.toUtf8());
}

/// "A1" is the first question of unit A.
GroupedQuestion question(const QString &code)
{
    return {.record = uidOf(code), .unit = uidOf(code.left(1)), .refcode = code, .isOpen = true};
}

QList<GroupedQuestion> questions(const QString &codes)
{
    QList<GroupedQuestion> made;
    for (const QString &code : codes.split(u' '))
        made.append(question(code));
    return made;
}

LikeQuestions pair(const QString &one, const QString &other, double points)
{
    return {std::min(uidOf(one), uidOf(other)), std::max(uidOf(one), uidOf(other)), points};
}

QList<Uid> uids(const QString &codes)
{
    QList<Uid> found;
    for (const QString &code : codes.split(u' '))
        found.append(uidOf(code));
    return found;
}

} // namespace

class TestOpportunities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsOfTwoUnitsThatAreAlikeAreAnOpportunity()
    {
        const auto found = findOpportunities(questions(u"A1 B1 C1"_s), {pair(u"A1"_s, u"B1"_s, 60)});

        QCOMPARE(found->groups.size(), 1);
        const Opportunity &group = found->groups.first();
        QCOMPARE(group.questions, uids(u"A1 B1"_s));
        QCOMPARE(group.units, 2);
        QCOMPARE(group.strongest, 60.0);
        QCOMPARE(group.counted.average(), 60.0);
    }

    void oneUnitAloneIsNone()
    {
        const auto found = findOpportunities(questions(u"A1 A2"_s), {pair(u"A1"_s, u"A2"_s, 90)});

        QVERIFY(found->groups.isEmpty());
    }

    void averageOfAGroupIsTheSumOfItsPairsOfTwoUnits()
    {
        // that of A1 and A2 is of one unit; B1 and C1 have nothing in common
        const auto found = findOpportunities(questions(u"A1 A2 B1 C1"_s),
                                             {pair(u"A1"_s, u"A2"_s, 90), pair(u"A1"_s, u"B1"_s, 70.4),
                                              pair(u"A2"_s, u"B1"_s, 61.6), pair(u"A1"_s, u"C1"_s, 58),
                                              pair(u"A2"_s, u"C1"_s, 57)});

        const CountedPairs &counted = found->groups.first().counted;
        const QList<CountedPair> expected{{uidOf(u"A1"_s), uidOf(u"B1"_s), 70},
                                          {uidOf(u"A2"_s), uidOf(u"B1"_s), 62},
                                          {uidOf(u"A1"_s), uidOf(u"C1"_s), 58},
                                          {uidOf(u"A2"_s), uidOf(u"C1"_s), 57},
                                          {uidOf(u"B1"_s), uidOf(u"C1"_s), 0}};
        QCOMPARE(counted.highest, expected);
        QCOMPARE(counted.average(), 247.0 / 5);
    }

    void weakPairsAloneAreNone()
    {
        QVERIFY(findOpportunities(questions(u"A1 B1"_s), {pair(u"A1"_s, u"B1"_s, 37.9)})->groups.isEmpty());
        QVERIFY(!findOpportunities(questions(u"A1 B1"_s), {pair(u"A1"_s, u"B1"_s, 38)})->groups.isEmpty());
    }

    void pairOfOneUnitCountsLess()
    {
        // A2 joins A1 at .7 of 50, and B1 with the average of that and 32
        const QList<LikeQuestions> pairs{pair(u"A1"_s, u"B1"_s, 60), pair(u"A1"_s, u"A2"_s, 50),
                                         pair(u"A2"_s, u"B1"_s, 32)};
        OpportunityRules strict;
        strict.sameUnit = 0.4; // then the average is 26

        QCOMPARE(findOpportunities(questions(u"A1 A2 B1"_s), pairs)->groups.first().questions,
                 uids(u"A1 A2 B1"_s));
        QCOMPARE(findOpportunities(questions(u"A1 A2 B1"_s), pairs, strict)->groups.first().questions,
                 uids(u"A1 B1"_s));
    }

    void mostUnitsComeFirstThenMostNeededQuestionsThenTheEarliestDate()
    {
        QList<GroupedQuestion> asked = questions(u"A1 B1 A2 B2 A3 B3 A4 B4 C4"_s);
        asked[2].isNeeded = true;            // A2
        asked[4].needBy = QDate(2026, 5, 1); // A3
        const QList<LikeQuestions> pairs{pair(u"A1"_s, u"B1"_s, 60), pair(u"A2"_s, u"B2"_s, 60),
                                         pair(u"A3"_s, u"B3"_s, 60), pair(u"A4"_s, u"B4"_s, 60),
                                         pair(u"A4"_s, u"C4"_s, 60), pair(u"B4"_s, u"C4"_s, 60)};

        const auto found = findOpportunities(asked, pairs);

        QList<QList<Uid>> order;
        for (const Opportunity &group : found->groups)
            order.append(group.questions);
        const QList<QList<Uid>> expected{uids(u"A4 B4 C4"_s), uids(u"A2 B2"_s), uids(u"A3 B3"_s),
                                         uids(u"A1 B1"_s)};
        QCOMPARE(order, expected);
    }

    void groupWithoutAStudyComesBeforeOneWith()
    {
        QList<GroupedQuestion> asked = questions(u"A1 B1 A2 B2"_s);
        asked[0].hasStudy = true;

        const auto found = findOpportunities(asked, {pair(u"A1"_s, u"B1"_s, 60), pair(u"A2"_s, u"B2"_s, 60)});

        QCOMPARE(found->groups.first().questions, uids(u"A2 B2"_s));
    }

    void titleIsTheThreeConceptsThatWeighMostTogether()
    {
        QList<GroupedQuestion> asked = questions(u"A1 B1"_s);
        const WeighedConcept water{uidOf(u"water"_s), u"water"_s, 0.5};
        const WeighedConcept rare{uidOf(u"rare"_s), u"rare"_s, 0.9};
        const WeighedConcept low{uidOf(u"low"_s), u"low"_s, 0.1};
        const WeighedConcept general{uidOf(u"general"_s), u"general"_s, 0};
        const WeighedConcept middle{uidOf(u"middle"_s), u"middle"_s, 0.3};
        asked[0].concepts = {water, low, general};
        asked[1].concepts = {water, rare, middle, general};

        const auto found = findOpportunities(asked, {pair(u"A1"_s, u"B1"_s, 60)});

        QCOMPARE(found->groups.first().concepts, (QStringList{u"water"_s, u"rare"_s, u"middle"_s}));
    }

    void conceptsAreSharedWhenTwoOfTheQuestionsHaveThem()
    {
        QList<GroupedQuestion> asked = questions(u"A1 B1 C1"_s);
        const WeighedConcept water{uidOf(u"water"_s), u"water"_s, 0.5};
        const WeighedConcept rare{uidOf(u"rare"_s), u"rare"_s, 0.9};
        const WeighedConcept everywhere{uidOf(u"everywhere"_s), u"everywhere"_s, 0.2};
        const WeighedConcept general{uidOf(u"general"_s), u"general"_s, 0};
        asked[0].concepts = {everywhere, water, general};
        asked[1].concepts = {everywhere, water, rare, general};
        asked[2].concepts = {everywhere, general};

        const auto found = findOpportunities(
            asked, {pair(u"A1"_s, u"B1"_s, 60), pair(u"A1"_s, u"C1"_s, 60), pair(u"B1"_s, u"C1"_s, 60)});

        QCOMPARE(found->groups.first().shared, (QStringList{u"water"_s, u"everywhere"_s}));
    }

    void questionThatIsAnsweredCountsForNoNeedAndNoDate()
    {
        QList<GroupedQuestion> asked = questions(u"A1 B1 A2 B2 A3 B3"_s);
        asked[0].isNeeded = true; // A1 is answered
        asked[0].needBy = QDate(2026, 1, 1);
        asked[0].isOpen = false;
        asked[2].needBy = QDate(2026, 5, 1); // A2
        asked[4].isNeeded = true;            // A3

        const auto found = findOpportunities(
            asked, {pair(u"A1"_s, u"B1"_s, 60), pair(u"A2"_s, u"B2"_s, 60), pair(u"A3"_s, u"B3"_s, 60)});

        QCOMPARE(found->groups.size(), 3);
        QCOMPARE(found->groups[0].questions, uids(u"A3 B3"_s));
        QCOMPARE(found->groups[1].questions, uids(u"A2 B2"_s));
        QCOMPARE(found->groups[2].questions, uids(u"A1 B1"_s));
    }

    void openQuestionsInNoGroupAreTold()
    {
        QList<GroupedQuestion> asked = questions(u"C1 A1 B1 D1"_s);
        asked[3].isOpen = false;

        const auto found = findOpportunities(asked, {pair(u"A1"_s, u"B1"_s, 60)});

        QCOMPARE(found->loose, uids(u"C1"_s));
    }

    void orderOfWhatIsGivenDoesNotMatter()
    {
        QList<GroupedQuestion> asked = questions(u"A1 B1 A2 B2 C2 C1"_s);
        QList<LikeQuestions> pairs{pair(u"A1"_s, u"B1"_s, 60), pair(u"A2"_s, u"B2"_s, 60),
                                   pair(u"A1"_s, u"C1"_s, 60), pair(u"A2"_s, u"C2"_s, 45),
                                   pair(u"B1"_s, u"C2"_s, 60)};
        const Opportunities before = *findOpportunities(asked, pairs);

        std::ranges::reverse(asked);
        std::ranges::reverse(pairs);

        QVERIFY(*findOpportunities(asked, pairs) == before);
    }

    void pairsOfQuestionsThatAreGoneAreIgnored()
    {
        const auto found = findOpportunities(questions(u"A1"_s), {pair(u"A1"_s, u"B1"_s, 60)});

        QVERIFY(found->groups.isEmpty());
        QCOMPARE(found->loose, uids(u"A1"_s));
    }

    void emptyBankHasNone() { QVERIFY(*findOpportunities({}, {}) == Opportunities{}); }
};

QTEST_GUILESS_MAIN(TestOpportunities)
#include "tst_opportunities.moc"
