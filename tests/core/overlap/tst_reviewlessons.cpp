// SPDX-License-Identifier: EUPL-1.2
#include "overlap/reviewlessons.h"

#include <QTest>

using namespace kb;

namespace {

Uid subject(const char *name)
{
    return namedUid(QLatin1StringView("test"), name);
}

ReviewedPair confirmed(int score)
{
    return {.state = OverlapState::Bevestigd, .score = score};
}

ReviewedPair dismissed(int score, DismissReason reason = DismissReason::AnderDoel)
{
    return {.state = OverlapState::Weggelegd, .reason = reason, .score = score};
}

ReviewedPair tooGeneral(const QList<Uid> &concepts)
{
    ReviewedPair pair = dismissed(40, DismissReason::TeAlgemeen);
    pair.concepts = concepts;
    return pair;
}

ReviewedPair sameWord(const QStringList &words)
{
    ReviewedPair pair = dismissed(40, DismissReason::ZelfdeWoord);
    pair.words = words;
    return pair;
}

ReviewLessons lessons(const QList<ReviewedPair> &pairs)
{
    return lessonsOf(pairs, {});
}

} // namespace

class TestReviewLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLevelSaysHowManyOfItsPairsWereConfirmed()
    {
        ReviewedPair agreed = confirmed(80);
        agreed.state = OverlapState::Actie;

        const ReviewLessons learned =
            lessons({agreed, confirmed(50), dismissed(55), dismissed(49), confirmed(25)});

        const QList<LevelReview> expected{
            {OverlapLevel::Strong, 2, 1}, {OverlapLevel::Probable, 0, 1}, {OverlapLevel::Weak, 1, 0}};
        QCOMPARE(learned.levels, expected);
    }

    void whatIsPutAwayAndIsNoWrongPairTeachesNothing_data()
    {
        QTest::addColumn<DismissReason>("reason");
        QTest::newRow("agreed upon already") << DismissReason::AlAfgestemd;
        QTest::newRow("out of date") << DismissReason::Verouderd;
        QTest::newRow("double") << DismissReason::Dubbel;
    }

    void whatIsPutAwayAndIsNoWrongPairTeachesNothing()
    {
        QFETCH(const DismissReason, reason);
        ReviewedPair away = dismissed(60, reason);
        away.grounds = {{Ground::Concepts, 60}};

        const ReviewLessons learned = lessons({away, confirmed(60)});

        QCOMPARE(learned.levels.first(), (LevelReview{OverlapLevel::Strong, 1, 0}));
        QCOMPARE(learned.grounds[qsizetype(Ground::Concepts)].reviewed(), 0);
    }

    void whatWaitsOrStandsBelowEveryLevelIsNotReviewed()
    {
        const ReviewLessons learned = lessons({{.score = 90}, confirmed(0)});

        for (const LevelReview &level : learned.levels)
            QCOMPARE(level.reviewed(), 0);
    }

    void overlapsThatPeopleAddedAreCountedApart()
    {
        ReviewedPair added = confirmed(60);
        added.isByHand = true;
        ReviewedPair setAside = dismissed(0);
        setAside.isByHand = true;

        const ReviewLessons learned = lessons({added, setAside, confirmed(60)});

        QCOMPARE(learned.byHand, 1);
        QCOMPARE(learned.levels.first().reviewed(), 1);
    }

    void conceptIsProposedAfterThreePairsThatWereTooGeneral()
    {
        const Uid young = subject("jongeren");
        const Uid water = subject("water");
        QVERIFY(lessons({tooGeneral({young}), tooGeneral({young, water})}).concepts.isEmpty());

        const ReviewLessons learned =
            lessons({tooGeneral({young}), tooGeneral({young, water}), tooGeneral({young, water})});

        QCOMPARE(learned.concepts, (QList<ConceptLesson>{{young, 3}}));
    }

    void wordIsProposedAfterTwoPairsThatOnlySharedIt()
    {
        const QString empty = QStringLiteral("leeg");
        const QString house = QStringLiteral("huis");
        QVERIFY(lessons({sameWord({empty}), sameWord({house})}).words.isEmpty());

        const ReviewLessons learned =
            lessons({sameWord({empty}), sameWord({empty, house}), sameWord({empty, house})});

        QCOMPARE(learned.words, (QList<WordLesson>{{empty, 3}, {house, 2}}));
    }

    void wordThatStandsTwiceInOnePairCountsOnce()
    {
        QVERIFY(lessons({sameWord({QStringLiteral("leeg"), QStringLiteral("leeg")})}).words.isEmpty());
    }

    void otherReasonsTeachNothingAboutWordsAndConcepts()
    {
        ReviewedPair pair = dismissed(40, DismissReason::AlAfgestemd);
        pair.concepts = {subject("jongeren")};
        pair.words = {QStringLiteral("leeg")};

        const ReviewLessons learned = lessons({pair, pair, pair});

        QVERIFY(learned.concepts.isEmpty());
        QVERIFY(learned.words.isEmpty());
    }

    void orderOfTheVerdictsDoesNotMatter()
    {
        QList<ReviewedPair> pairs{confirmed(80), sameWord({QStringLiteral("leeg"), QStringLiteral("huis")}),
                                  sameWord({QStringLiteral("huis"), QStringLiteral("leeg")}), dismissed(26)};
        const ReviewLessons learned = lessons(pairs);

        std::ranges::reverse(pairs);

        QCOMPARE(lessons(pairs), learned);
        QCOMPARE(learned.words.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestReviewLessons)
#include "tst_reviewlessons.moc"
