// SPDX-License-Identifier: EUPL-1.2
#include "core/overlap/allwithall.h"
#include "overlap/overlapindex.h"
#include "seeds.h"
#include "support/sanitized.h"

#include <QTest>

#include <random>

using namespace kb;

namespace {

enum class Mix { Questions, AllKinds };

/// Records about a few subjects, in words made up for each, so that texts resemble each other in groups; most
/// are short enough for their words to be aligned.
class QuestionMaker
{
public:
    explicit QuestionMaker(quint32 seed, Mix mix = Mix::Questions)
        : m_random(seed)
        , m_mix(mix)
    {
    }

    OverlapProfile next()
    {
        const int subject = below(12);
        const QString title = sentence(subject, 8);
        const int number = ++m_made;
        return {.record = named("question", number),
                .kind = kind(),
                .unit = named("unit", below(3)),
                .refcode = QStringLiteral("DG-KV-%1").arg(number, 4, 10, QLatin1Char('0')),
                .title = title,
                .text = sentence(subject, below(3) == 0 ? 30 : 2),
                .dossiers = below(5) == 0 ? QList{named("dossier", subject)} : QList<Uid>(),
                .isOpen = true};
    }

    QList<OverlapProfile> some(int count)
    {
        QList<OverlapProfile> profiles;
        while (profiles.size() < count)
            profiles.append(next());
        return profiles;
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }

private:
    /// Questions are the most, as in a bank.
    Kind kind()
    {
        static constexpr std::array kinds{Kind::KnowledgeQuestion, Kind::KnowledgeQuestion,
                                          Kind::KnowledgeQuestion, Kind::Study,
                                          Kind::ResearchProject,   Kind::Signal};
        return m_mix == Mix::Questions ? Kind::KnowledgeQuestion : kinds[size_t(below(int(kinds.size())))];
    }

    static Uid named(const char *what, int number)
    {
        return namedUid(QLatin1StringView(what), QByteArray::number(number));
    }

    /// Three words in four are of the subject.
    QString sentence(int subject, int length)
    {
        QStringList words;
        for (int i = 0; i < length; ++i)
            words.append(below(4) == 0 ? word(99) : word(subject));
        return words.join(u' ');
    }

    /// One of nine words of a subject.
    QString word(int subject)
    {
        static constexpr std::array starts{"bla", "kro", "mie", "stu", "vex", "zor", "pli", "gan", "tuf"};
        static constexpr std::array ends{"deroep", "kaling", "mertik", "nozuur"};
        return QLatin1StringView(starts[size_t(below(9))]) + QString(QChar(u'a' + subject % 20)) +
               QLatin1StringView(ends[size_t(subject % 4)]);
    }

    std::mt19937 m_random;
    Mix m_mix;
    int m_made = 0;
};

/// Pairs by their two records; the same pair always at the same place.
using Pairs = QMap<std::pair<Uid, Uid>, Overlap>;

Pairs byRecords(const QList<Overlap> &overlaps)
{
    Pairs pairs;
    for (const Overlap &overlap : overlaps)
        pairs.insert({overlap.a, overlap.b}, overlap);
    return pairs;
}

void replace(Pairs &pairs, const OverlapUpdate &update)
{
    pairs.removeIf([&](const auto &pair) {
        return update.records.contains(pair.key().first) || update.records.contains(pair.key().second);
    });
    pairs.insert(byRecords(update.pairs));
}

OverlapSnapshot snapshotOf(const QList<OverlapProfile> &profiles)
{
    return *OverlapSnapshot::make({profiles, {}, {}}, {});
}

/// What differs between two sets of pairs, in words; empty when nothing does.
QString difference(const Pairs &one, const Pairs &other)
{
    for (auto pair = one.begin(); pair != one.end(); ++pair) {
        const auto same = other.constFind(pair.key());
        if (same == other.cend())
            return QStringLiteral("only one has a pair of %1").arg(pair->score);
        if (pair->score != same->score || pair->level != same->level ||
            std::abs(pair->exact - same->exact) > 1e-6)
            return QStringLiteral("%1 is %2").arg(pair->exact).arg(same->exact);
        for (qsizetype part = 0; part < pair->parts.size(); ++part) {
            if (pair->parts[part].points != same->parts[part].points ||
                pair->parts[part].evidence.size() != same->parts[part].evidence.size())
                return QStringLiteral("the parts of a pair of %1 differ").arg(pair->score);
        }
    }
    return one.size() == other.size() ? QString() : QStringLiteral("one has fewer pairs");
}

} // namespace

class TestOverlapIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsFoundAreThoseOfComparingAllWithAll_data()
    {
        QTest::addColumn<Mix>("mix");
        QTest::newRow("questions") << Mix::Questions;
        QTest::newRow("records of all kinds") << Mix::AllKinds;
    }

    void pairsFoundAreThoseOfComparingAllWithAll()
    {
        QFETCH(Mix, mix);
        const qsizetype count = test::recordsToCompare(test::unlessSanitized(150, 80));
        const QList<OverlapProfile> profiles = QuestionMaker(1, mix).some(int(count));
        const auto index = *OverlapIndex::make(snapshotOf(profiles), profiles);
        const QList<Uid> records = test::recordsOf(profiles);

        const test::ScoreOfPair found =
            test::foundAround(*index.overlaps(), {records.begin(), records.end()});

        QVERIFY(found.size() > test::unlessSanitized(50, 5));
        qInfo("%lld pairs of %lld records", qint64(found.size()), qint64(count));
        QVERIFY(found == test::allWithAll(index, records, records));
    }

    void questionsOfOneUnitArePairedForGroupingAlone()
    {
        const QList<OverlapProfile> profiles = QuestionMaker(2).some(test::unlessSanitized(80, 60));
        auto index = *OverlapIndex::make(snapshotOf(profiles), profiles);
        const auto wide = OverlapSnapshot::make({profiles, {}, {}}, {.scope = UnitScope::AlsoWithinUnit});
        const auto inAll = OverlapIndex::make(*wide, profiles);

        const auto update = index.update();

        QSet<std::pair<Uid, Uid>> found;
        for (const LikeQuestions &pair : update->alike)
            found.insert({pair.a, pair.b});
        QSet<std::pair<Uid, Uid>> all;
        for (const OverlapProfile &a : profiles) {
            for (const OverlapProfile &b : profiles) {
                const auto pair = a.record < b.record ? inAll->explain(a.record, b.record) : std::nullopt;
                if (pair && pair->exact >= OpportunityRules().least)
                    all.insert({pair->a, pair->b});
            }
        }
        QVERIFY(found.size() > update->pairs.size());
        QCOMPARE(found, all);
    }

    void singleChangesGiveWhatComparingEverythingAnewGives_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<Mix>("mix");
        for (quint32 seed = 1; seed <= quint32(test::seedCount()); ++seed) {
            QTest::addRow("questions, seed %u", seed) << seed << Mix::Questions;
            QTest::addRow("all kinds, seed %u", seed) << seed << Mix::AllKinds;
        }
    }

    void singleChangesGiveWhatComparingEverythingAnewGives()
    {
        QFETCH(quint32, seed);
        QFETCH(Mix, mix);
        QuestionMaker maker(seed, mix);
        QList<OverlapProfile> profiles = maker.some(test::unlessSanitized(120, 60));
        const OverlapSnapshot snapshot = snapshotOf(profiles);
        auto index = *OverlapIndex::make(snapshot, profiles);
        Pairs kept;
        replace(kept, *index.update());

        for (int change = 0; change < test::unlessSanitized(12, 6); ++change) {
            for (int record = maker.below(3); record >= 0; --record) {
                const int place = maker.below(int(profiles.size()));
                if (maker.below(4) == 0) {
                    index.remove(profiles.takeAt(place).record);
                    continue;
                }
                OverlapProfile changed = maker.next();
                if (maker.below(2) == 0) { // an earlier record gets another text
                    changed.record = profiles[place].record;
                    profiles.removeAt(place);
                }
                profiles.append(changed);
                index.put(changed);
            }
            const auto update = index.update();
            replace(kept, *update);

            const auto anew = OverlapIndex::make(snapshot, profiles);
            QCOMPARE(difference(kept, byRecords(*anew->overlaps())), QString());
        }
    }

    void updateTouchesOnlyWhatAChangeCanReach()
    {
        QList<OverlapProfile> profiles = QuestionMaker(5).some(200);
        auto index = *OverlapIndex::make(snapshotOf(profiles), profiles);
        QCOMPARE(index.update()->records.size(), 200);

        profiles[7].text += QStringLiteral(" windmolen");
        index.put(profiles[7]);
        const auto update = index.update();

        QVERIFY(update->records.contains(profiles[7].record));
        QVERIFY(update->records.size() < 150);
        QVERIFY(index.update()->records.isEmpty());
    }

    void stoppedUpdateComesWithTheNext()
    {
        const QList<OverlapProfile> profiles = QuestionMaker(6).some(30);
        auto index = *OverlapIndex::make(snapshotOf(profiles), profiles);
        std::stop_source stop;
        stop.request_stop();

        const auto stopped = index.update({}, stop.get_token());

        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(difference(byRecords(index.update()->pairs), byRecords(*index.overlaps())), QString());
    }

    void twoBanksWithTheSameContentSayTheSame()
    {
        QList<OverlapProfile> one = QuestionMaker(7).some(150);
        for (int copy = 0; copy < 8; ++copy) { // one question put to several ministers
            OverlapProfile again = one[3];
            again.record = namedUid(QLatin1StringView("copy"), QByteArray::number(copy));
            again.refcode = QStringLiteral("DG-KV-9%1").arg(copy);
            again.unit = one[copy].unit;
            one.append(again);
        }
        QList<OverlapProfile> other = one;
        QHash<Uid, Uid> original;
        for (OverlapProfile &profile : other) {
            const Uid renamed = namedUid(QLatin1StringView("elsewhere"), bytesOf(profile.record));
            original.insert(renamed, std::exchange(profile.record, renamed));
        }
        std::ranges::reverse(other);

        const auto here = *findOverlaps({one, {}, {}});
        auto there = *findOverlaps({other, {}, {}});

        QVERIFY(here.size() > 50);
        for (Overlap &overlap : there) {
            const Uid a = original[overlap.a];
            const Uid b = original[overlap.b];
            overlap.a = std::min(a, b);
            overlap.b = std::max(a, b);
        }
        QCOMPARE(difference(byRecords(here), byRecords(there)), QString());
    }
};

QTEST_GUILESS_MAIN(TestOverlapIndex)

#include "tst_overlapindex.moc"
