// SPDX-License-Identifier: EUPL-1.2
#include "overlap/questionpairs.h"

#include <QTest>

#include <random>

using namespace kb;
using namespace kb::overlap;

namespace {

/// Questions of three units, by number as by code, and pairs of them with whole points.
struct SomeQuestions
{
    explicit SomeQuestions(quint32 seed)
    {
        std::mt19937 random(seed);
        for (int number = 0; number < 30; ++number)
            questions.append({.record = uidOf("question", number),
                              .unit = uidOf("unit", int(random() % 3)),
                              .refcode = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'))});
        for (int a = 0; a < 30; ++a) {
            for (int b = a + 1; b < 30; ++b) {
                if (random() % 4 == 0)
                    pairs.append({questions[a].record, questions[b].record, double(random() % 80)});
            }
        }
    }

    static Uid uidOf(const char *what, int number)
    {
        return namedUid(QLatin1StringView(what), QByteArray::number(number));
    }

    QList<GroupedQuestion> questions;
    QList<LikeQuestions> pairs;
};

} // namespace

class TestQuestionPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsThatAreLeftOutChangeNoGroup()
    {
        const OpportunityRules rules;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const SomeQuestions some(seed);
            std::vector<LinkedPair> all;
            for (const LikeQuestions &pair : some.pairs) {
                const auto number = [&](const Uid &uid) {
                    return std::ranges::find(some.questions, uid, &GroupedQuestion::record) -
                           some.questions.begin();
                };
                const auto a = number(pair.a);
                const auto b = number(pair.b);
                const bool isOfOneUnit = some.questions[a].unit == some.questions[b].unit;
                if (pair.points >= rules.least)
                    all.push_back(
                        {quint32(a), quint32(b), isOfOneUnit ? pair.points * rules.sameUnit : pair.points});
            }

            const auto kept = QuestionPairs(some.questions, some.pairs, rules).links();

            QVERIFY2(*averageLinkage(kept, rules.together) == *averageLinkage(all, rules.together),
                     QByteArray::number(seed));
        }
    }

    void pairsOfTwoChainsAreLeftOut()
    {
        const QList<GroupedQuestion> questions = SomeQuestions(1).questions;
        const auto uid = [&](int number) { return questions[number].record; };
        OpportunityRules rules;
        rules.sameUnit = 1;

        const QuestionPairs pairs(questions,
                                  {{uid(0), uid(1), 60}, {uid(2), uid(3), 60}, {uid(1), uid(2), 20}}, rules);

        QCOMPARE(pairs.links().size(), size_t(2));
        QCOMPARE(pairs.points(1, 2), 0.0);
        QCOMPARE(pairs.points(1, 0), 60.0);
    }
};

QTEST_GUILESS_MAIN(TestQuestionPairs)
#include "tst_questionpairs.moc"
