// SPDX-License-Identifier: EUPL-1.2
#include "bench/bankmaker.h"
#include "jobs/advicelist.h"
#include "jobs/contactlist.h"
#include "jobs/dossierlist.h"
#include "jobs/eventcalendar.h"
#include "jobs/eventlist.h"
#include "jobs/feedinbox.h"
#include "jobs/overlapstore.h"
#include "jobs/paircollector.h"
#include "jobs/personlist.h"
#include "jobs/questionlist.h"
#include "jobs/studylist.h"
#include "support/stopwatch.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;
using namespace kb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Growth = 10;
constexpr BankSize Small{.signals_ = 300,
                         .events = 120,
                         .advices = 120,
                         .studies = 300,
                         .questions = 300,
                         .dossiers = 120,
                         .tasks = 100,
                         .guests = 2,
                         .statements = 2};

BankSize large()
{
    BankSize size = Small;
    for (int *count : {&size.signals_, &size.events, &size.advices, &size.studies, &size.questions,
                       &size.dossiers, &size.tasks})
        *count *= Growth;
    return size;
}

using Reading = bool (*)(Bank &bank);

template <typename Reader> bool readFirstPage(Bank &bank)
{
    constexpr int pageSize = 100;
    const Reader reader(bank);
    const auto ids = reader.newest(pageSize);
    return ids && reader.lines(*ids);
}

bool readMonth(Bank &bank)
{
    return bool(calendarItems(bank, QDate(2026, 3, 1), QDate(2026, 4, 11), SecondLayer::Shown));
}

bool collectForPaper(Bank &bank)
{
    const auto pair = OverlapStore(bank).rows({1});
    return pair && !pair->isEmpty() && PairCollector::of(bank, *pair);
}

/// Institutes are not here: the same ones made ten times as many studies, which are counted. Nor is Today, of
/// which more asks for attention: tst_todaylist has its limit.
constexpr std::pair<const char *, Reading> Readings[]{
    {"studies", readFirstPage<StudyList>},    {"questions", readFirstPage<QuestionList>},
    {"signals", readFirstPage<SignalList>},   {"messages", readFirstPage<InboxList>},
    {"events", readFirstPage<EventList>},     {"advices", readFirstPage<AdviceList>},
    {"dossiers", readFirstPage<DossierList>}, {"persons", readFirstPage<PersonList>},
    {"contacts", readFirstPage<ContactList>}, {"a month", readMonth},
    {"a pair on paper", collectForPaper},
};

} // namespace

/// What is quick in a small bank stays quick in one that is ten times as large. The figures themselves are
/// those of kb_bench; this keeps a reading from growing with the bank unseen.
class TestLargeBank : public QObject
{
    Q_OBJECT

    QTemporaryDir m_room;

    QString pathOf(const char *bank) const { return m_room.filePath(QString::fromLatin1(bank)); }

    /// Milliseconds of the processor, the middle of seven: each in a bank that was just opened.
    double spent(const char *path, Reading read) const
    {
        constexpr int rounds = 7;
        QList<double> times;
        for (int round = 0; round < rounds; ++round) {
            const auto bank = openBank(pathOf(path));
            if (!bank)
                qFatal("%s", qPrintable(bank.error().detail));
            const test::Stopwatch watch;
            if (!read(**bank))
                qFatal("cannot read");
            times.append(watch.milliseconds());
        }
        std::ranges::sort(times);
        return times.at(rounds / 2);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(makeBank(pathOf("small"), Small, 1));
        QVERIFY_RESULT(makeBank(pathOf("large"), large(), 1));
    }

    void readingDoesNotGrowWithTheBank_data()
    {
        QTest::addColumn<int>("nth");
        for (int nth = 0; nth < int(std::size(Readings)); ++nth)
            QTest::newRow(Readings[nth].first) << nth;
    }

    void readingDoesNotGrowWithTheBank()
    {
        QFETCH(const int, nth);
        const auto &[name, read] = Readings[nth];

        const double small = spent("small", read);
        const double large = spent("large", read);

        qInfo("%s: %.1f ms, in the large bank %.1f", name, small, large);
        constexpr double factor = 3;
        constexpr double grace = 5;
        QVERIFY2(large <= factor * small + grace, qPrintable(u"%1 ms after %2"_s.arg(large).arg(small)));
    }
};

QTEST_GUILESS_MAIN(TestLargeBank)
#include "tst_largebank.moc"
