// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/modelprobe.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "tabs/researchtab.h"
#include "widgets/recordview.h"

#include <QFile>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Studies in a measuring run; a quick one in every test run.
int studies()
{
    const int asked = qEnvironmentVariableIntValue("KB_LIST_STUDIES");
    return asked > 0 ? asked : 5000;
}

void fill(Bank &bank, int count)
{
    const auto done = bank.write({u"import"_s}, [&](Write &write) -> Result<> {
        for (int number = 1; number <= count; ++number) {
            Study study;
            study.title = u"Studie %1 over onderwerp %2"_s.arg(number).arg(number % 997);
            study.issued = {QString::number(1990 + number % 36)};
            study.externalId = QString::number(number);
            if (const auto made = bank.records<Study>().insert(write, study); !made)
                return made.error();
        }
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

struct NoQuery
{
    bool operator==(const NoQuery &) const = default;
};

/// How often lines were read on the window's thread.
std::atomic_int readByTheWindow;

/// Five hundred pebbles.
struct QuickReader
{
    static constexpr int All = 500;

    explicit QuickReader(Bank &) {}
    Result<QList<qint64>> newest(int count) const { return idsUpTo(count < 0 ? All : std::min(count, All)); }
    Result<QList<qint64>> ids(const NoQuery &) const { return idsUpTo(All); }
    Result<QList<Pebble>> lines(const QList<qint64> &ids) const
    {
        if (QThread::currentThread() == qApp->thread())
            ++readByTheWindow;
        return Quarry().read(ids);
    }
};

/// Of which a line takes long.
struct SlowReader : QuickReader
{
    static constexpr bool LinesTakeLong = true;

    using QuickReader::QuickReader;
};

/// Of which a line takes so long that a hundred take half a second.
struct PatientReader : SlowReader
{
    static constexpr int Hundred = 100;

    using SlowReader::SlowReader;
    Result<QList<qint64>> newest(int) const { return idsUpTo(Hundred); }
    Result<QList<qint64>> ids(const NoQuery &) const { return idsUpTo(Hundred); }
    Result<QList<Pebble>> lines(const QList<qint64> &ids) const
    {
        QThread::msleep(5 * ulong(ids.size()));
        return SlowReader::lines(ids);
    }
};

/// Reads all pebbles for one line.
struct WholeReader : SlowReader
{
    static constexpr bool NewestTakesLong = true;

    using SlowReader::SlowReader;
};

/// More than a list holds at once.
struct LongSlowReader : SlowReader
{
    static constexpr int Many = 2500;

    using SlowReader::SlowReader;
    Result<QList<qint64>> newest(int count) const
    {
        return idsUpTo(count < 0 ? Many : std::min(count, Many));
    }
    Result<QList<qint64>> ids(const NoQuery &) const { return idsUpTo(Many); }
};

/// What this program holds in memory, in MB; 0 where the system does not tell.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

} // namespace

class TestListFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageIsReadBesideTheWindow()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<QuickReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        const auto name = [&](int row) { return feed.model().index(row, 1).data().toString(); };
        readByTheWindow = 0;

        feed.reload({});
        settle(workspace);

        QCOMPARE(name(0), u"pebble 1"_s);
        QCOMPARE(readByTheWindow.load(), 0);
        QCOMPARE(name(QuickReader::All - 1), u"pebble 500"_s);
        QCOMPARE(readByTheWindow.load(), 1);
    }

    void linesThatWereReadBeforeAChangeAreReadAgain()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<QuickReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        readByTheWindow = 0;

        feed.reload({});
        Q_EMIT workspace.bank().notifier().changed(Changes());
        settle(workspace);

        QCOMPARE(feed.model().index(0, 1).data().toString(), u"pebble 1"_s);
        QCOMPARE(readByTheWindow.load(), 1);
    }

    void linesThatTakeLongAreReadBesideTheWindow()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<SlowReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        const auto last = [&] { return feed.model().index(SlowReader::All - 1, 1).data().toString(); };
        readByTheWindow = 0;

        feed.reload({});
        settle(workspace);
        QCOMPARE(last(), u"pebble 500"_s);

        feed.readAgain();
        QCOMPARE(last(), u"pebble 500"_s); // as it was, until it is read again
        settle(workspace);
        QCOMPARE(last(), u"pebble 500"_s);
        QCOMPARE(readByTheWindow.load(), 0);
    }

    void othersHaveTheirTurnBetweenLinesThatTakeLong()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<PatientReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        const auto last = [&] { return feed.model().index(PatientReader::Hundred - 1, 1).data().toString(); };
        QString meanwhile;

        feed.reload({});
        workspace.reads().run(
            &window, [](JobContext &) { return Result<int>(0); },
            [&](const Result<int> &) { meanwhile = last(); });
        settle(workspace);

        QCOMPARE(meanwhile, u"Reading…"_s);
        QCOMPARE(last(), u"pebble 100"_s);
    }

    void whereTheNewestTakesLongTheWindowReadsNothing()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<WholeReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        readByTheWindow = 0;

        feed.reload({});
        settle(workspace);

        QCOMPARE(feed.model().index(WholeReader::All - 1, 1).data().toString(), u"pebble 500"_s);
        QCOMPARE(readByTheWindow.load(), 0);
    }

    void whatAListDoesNotHoldIsReadBesideTheWindowToo()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<LongSlowReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        const auto last = [&] { return feed.model().index(LongSlowReader::Many - 1, 1).data().toString(); };
        feed.reload({});
        settle(workspace);
        readByTheWindow = 0;

        const QString meanwhile = last();
        settle(workspace);

        QCOMPARE(meanwhile, u"Reading…"_s);
        QCOMPARE(last(), u"pebble 2500"_s);
        QCOMPARE(readByTheWindow.load(), 0);
    }

    void pagesThatOneScrolledPastAreGivenUp()
    {
        Desk desk(Desk::Content::Nothing);
        Workspace workspace(desk.open(), desk.settings());
        QWidget window;
        ListFeed<LongSlowReader, Pebble, NoQuery> feed(workspace, pebbleColumns(), &window);
        feed.reload({});
        settle(workspace);

        for (int row = 2000; row < LongSlowReader::Many; row += 100)
            (void)feed.model().index(row, 1).data();
        settle(workspace);

        const QString last = feed.model().index(LongSlowReader::Many - 1, 1).data().toString();
        QCOMPARE(last, u"pebble 2500"_s);
        QCOMPARE(feed.model().index(2100, 1).data().toString(), u"Reading…"_s); // and is asked for now
        settle(workspace);
        QCOMPARE(feed.model().index(2100, 1).data().toString(), u"pebble 2101"_s);
    }

    void longListIsThereAtOnceAndItsEndToo()
    {
        Desk desk(Desk::Content::Nothing);
        {
            const auto bank = desk.open();
            fill(*bank, studies());
        }
        Workspace workspace(desk.open(), desk.settings());
        const double before = memory();
        QElapsedTimer time;
        time.start();

        ResearchTab tab(workspace);
        show(tab, {1280, 800});
        auto &view = *tab.findChild<RecordView *>();
        QTRY_VERIFY(view.model()->rowCount() > 0);
        const qint64 firstPage = time.restart();
        QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), studies(), 60000);
        const qint64 allIds = time.restart();
        Watchdog watchdog;
        view.setFocus();
        watchdog.run([&] { QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier); });

        qInfo("%d studies: first page %lld ms, all ids after %lld ms more, end of the list %lld ms, %.0f MB",
              studies(), firstPage, allIds, watchdog.longestAbsence(), memory() - before);
        QCOMPARE(view.currentIndex().row(), studies() - 1);
        QVERIFY(!view.currentIndex().data().toString().isEmpty());
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_MAIN(TestListFeed)
#include "tst_listfeed.moc"
