// SPDX-License-Identifier: EUPL-1.2
#include "jobs/globalsearch.h"
#include "support/hardwords.h"
#include "support/stopwatch.h"
#include "support/testbank.h"

#include <random>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Sentences that a seed decides, in words that records have.
class Sentences
{
public:
    explicit Sentences(unsigned seed)
        : m_random(seed)
    {
    }

    QString next(int words)
    {
        static const QStringList vocabulary =
            u"huur woning gemeente energiearmoede leegstand krimpgebied jeugdzorg stikstof bereikbaarheid "
            "huurders corporatie eilandbestuur participatie veiligheid onderzoek wijkaanpak digitalisering "
            "de het een van op in met voor naar over welke hoeveel waarom koop beleid title near and or not"_s
                .split(u' ');
        QStringList sentence;
        while (sentence.size() < words)
            sentence.append(vocabulary[qsizetype(m_random() % unsigned(vocabulary.size()))]);
        return sentence.join(u' ');
    }

private:
    std::mt19937 m_random;
};

} // namespace

/// Whatever is typed in a bank of thousands is answered, and soon.
class TestSearchOfThousands : public QObject
{
    Q_OBJECT

    static constexpr int Studies = test::unlessSanitized(2000, 400);
    static constexpr int Questions = test::unlessSanitized(1000, 200);
    std::unique_ptr<Bank> m_bank;

    Result<> fill(Write &write)
    {
        write.takeAsTheyAre();
        Sentences sentences(20260302);
        for (int number = 0; number < Studies; ++number) {
            Study study = test::aStudy(sentences.next(8));
            study.abstract = sentences.next(60);
            if (const auto made = m_bank->records<Study>().insert(write, study); !made)
                return made.error();
        }
        for (int number = 0; number < Questions; ++number) {
            const auto question = test::aQuestion(sentences.next(12));
            if (const auto made = m_bank->records<KnowledgeQuestion>().insert(write, question); !made)
                return made.error();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = test::makeBank();
        QVERIFY_RESULT(m_bank->write({.act = u"fill"_s}, [&](Write &write) { return fill(write); }));
    }

    void hardWordsGiveAListOrNothingAndNeverAnError_data() { test::addHardWords(); }

    void hardWordsGiveAListOrNothingAndNeverAnError()
    {
        QFETCH(const QString, typed);

        const auto answer = searchEverything(*m_bank, typed, Kind::None);

        QVERIFY_RESULT(answer);
        if (typed.contains(u"huur"_s) || typed.contains(u"woning "_s))
            QVERIFY(answer->count > 0);
        for (const GlobalGroup &group : answer->groups)
            QVERIFY(!group.hits.isEmpty() && group.count >= group.hits.size());
    }

    void nothingThatIsTypedTouchesTheBank()
    {
        QVERIFY_RESULT(searchEverything(*m_bank, u"'; DROP TABLE study; --"_s, Kind::None));

        QCOMPARE(m_bank->records<Study>().ids()->size(), Studies);
    }

    void nineteenOfTwentyAreAnsweredInATenthOfASecond()
    {
        Sentences sentences(1);
        QStringList typed;
        for (const test::HardWords &words : test::hardWords())
            typed.append(words.typed);
        for (int words = 1; words <= 4; ++words) {
            for (int time = 0; time < 10; ++time)
                typed.append(sentences.next(words));
        }

        std::vector<double> milliseconds;
        for (const QString &each : std::as_const(typed)) {
            const test::Stopwatch watch;
            QVERIFY_RESULT(searchEverything(*m_bank, each, Kind::None));
            milliseconds.push_back(watch.milliseconds());
        }

        std::ranges::sort(milliseconds);
        const double slow = milliseconds[milliseconds.size() * 95 / 100];
        QVERIFY2(slow < 100, qPrintable(QString::number(slow)));
    }
};

QTEST_GUILESS_MAIN(TestSearchOfThousands)
#include "tst_searchofthousands.moc"
