// SPDX-License-Identifier: EUPL-1.2
#include "jobwindow.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Result<Uid> makeStudy(JobContext &context)
{
    return context.bank.write({.act = u"make"_s}, [&](Write &write) {
        return context.bank.records<Study>().insert(write, test::aStudy());
    });
}

Result<int> untilStopped(JobContext &context)
{
    while (!context.stop.stop_requested())
        QThread::msleep(1);
    return Error{Error::Code::Cancelled, {}};
}

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunOneAfterTheOtherInTheirOrder()
    {
        test::JobWindow window;
        std::atomic<int> running = 0;
        std::atomic<bool> isAlone = true;
        QList<int> done;
        for (int job = 0; job < 5; ++job) {
            window.runner->run(
                &window.tab,
                [&, job](JobContext &) -> Result<int> {
                    isAlone = isAlone && ++running == 1;
                    QThread::msleep(5 - ulong(job)); // a later one would be ready sooner
                    --running;
                    return job;
                },
                [&](const Result<int> &job) { done.append(*job); });
        }

        QVERIFY(window.settle());

        QTRY_COMPARE(done, (QList<int>{0, 1, 2, 3, 4}));
        QVERIFY(isAlone);
    }

    void workRunsBesideTheWindowAndItsResultComesBackToIt()
    {
        test::JobWindow window;
        QThread *worked = nullptr;
        QThread *told = nullptr;

        window.runner->run(
            &window.tab,
            [&](JobContext &) -> Result<int> {
                worked = QThread::currentThread();
                return 7;
            },
            [&](const Result<int> &result) { told = *result == 7 ? QThread::currentThread() : nullptr; });

        QTRY_COMPARE(told, QThread::currentThread());
        QVERIFY(worked && worked != told);
    }

    void whatAJobWritesIsToldByTheNotifierOfTheWindowBeforeItsResult()
    {
        test::JobWindow window;
        QStringList heard;
        connect(&window.bank->notifier(), &ChangeNotifier::changed, &window.tab, [&](const Changes &changes) {
            heard.append(changes.listChanged(Kind::Study) ? u"study"_s : u"something"_s);
        });

        window.runner->run(&window.tab, makeStudy, [&](const Result<Uid> &made) {
            heard.append(made && window.bank->records<Study>().get(*made) ? u"done"_s : u"failed"_s);
        });

        QTRY_COMPARE(heard, (QStringList{u"study"_s, u"done"_s}));
    }

    void jobSeesWhatTheWindowWrote()
    {
        test::JobWindow window;
        qsizetype seen = -1;
        const auto count = [&] {
            window.runner->run(
                &window.tab,
                [](JobContext &context) -> Result<qsizetype> {
                    return context.bank.records<Study>().ids()->size();
                },
                [&](const Result<qsizetype> &studies) { seen = *studies; });
        };
        count();
        QTRY_COMPARE(seen, 0);

        test::insert(*window.bank, test::aStudy());
        count();

        QTRY_COMPARE(seen, 1);
    }

    void stoppingEndsWhatRunsAndCancelsWhatWaits()
    {
        test::JobWindow window;
        std::atomic<bool> hasBegun = false;
        std::atomic<bool> hasWaitingRun = false;
        QList<Error::Code> outcomes;
        const auto note = [&](const Result<int> &result) { outcomes.append(result.error().code); };
        window.runner->run(
            &window.tab,
            [&](JobContext &context) {
                hasBegun = true;
                return untilStopped(context);
            },
            note);
        window.runner->run(
            &window.tab,
            [&](JobContext &) -> Result<int> {
                hasWaitingRun = true;
                return 1;
            },
            note);
        QTRY_VERIFY(hasBegun);

        window.runner->stopAll();

        QTRY_COMPARE(outcomes.size(), 2);
        QVERIFY(outcomes[0] == Error::Code::Cancelled && outcomes[1] == Error::Code::Cancelled);
        QVERIFY(!hasWaitingRun);
    }

    void jobAskedForAfterAStopRuns()
    {
        test::JobWindow window;
        window.runner->run(&window.tab, untilStopped, [](const Result<int> &) {});
        window.runner->stopAll();
        int told = 0;

        window.runner->run(
            &window.tab, [](JobContext &) -> Result<int> { return 7; },
            [&](const Result<int> &result) { told = result ? *result : -1; });

        QTRY_COMPARE(told, 7);
    }

    void nothingIsToldToWhoIsGone()
    {
        test::JobWindow window;
        auto tab = std::make_unique<QObject>();
        bool isTold = false;
        window.runner->run(tab.get(), makeStudy, [&](const Result<Uid> &) { isTold = true; });

        tab.reset();
        QVERIFY(window.settle());

        QCOMPARE(window.bank->records<Study>().ids()->size(), 1); // the work itself is done
        QVERIFY(!isTold);
    }

    void bankInMemoryCannotBeOpenedTwice()
    {
        const auto bank = test::makeBank();
        JobRunner runner(*bank);
        std::optional<Error> error;

        runner.run(this, makeStudy, [&](const Result<Uid> &made) { error = made.error(); });

        QTRY_VERIFY(error);
        QVERIFY(error->code == Error::Code::NotFound);
    }

    void errorOfOpeningIsTheResultAndTheNextJobTriesAgain()
    {
        test::JobWindow window;
        QFile::rename(window.path(), window.path() + u".away"_s);
        QList<bool> outcomes;
        const auto note = [&](const Result<Uid> &made) { outcomes.append(bool(made)); };
        window.runner->run(&window.tab, makeStudy, note);
        QTRY_COMPARE(outcomes, QList<bool>{false});
        QFile::rename(window.path() + u".away"_s, window.path());

        window.runner->run(&window.tab, makeStudy, note);

        QTRY_COMPARE(outcomes, (QList<bool>{false, true}));
    }

    void jobsOfABankThatCanOnlyBeReadCannotWrite()
    {
        test::JobWindow window(OpenMode::ReadOnly);
        std::optional<Error> error;

        window.runner->run(&window.tab, makeStudy, [&](const Result<Uid> &made) { error = made.error(); });

        QTRY_VERIFY(error);
        QVERIFY(error->code == Error::Code::ReadOnly);
    }

    void runnerThatEndsStopsWhatRunsAndTheProgramWaitsForItAtItsEnd()
    {
        test::JobWindow window;
        std::atomic<bool> hasBegun = false;
        std::atomic<bool> isOver = false;
        QSemaphore mayEnd;
        bool isTold = false;
        window.runner->run(
            &window.tab,
            [&](JobContext &context) {
                hasBegun = true;
                const auto result = untilStopped(context);
                mayEnd.acquire();
                isOver = true;
                return result;
            },
            [&](const Result<int> &) { isTold = true; });
        QTRY_VERIFY(hasBegun);

        window.runner.reset();
        const bool hasWaited = isOver;
        mayEnd.release();
        QThreadPool::globalInstance()->waitForDone(); // as the program does

        QVERIFY(!hasWaited);
        QVERIFY(isOver);
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    void runnerMayEndWhileAResultIsTold()
    {
        test::JobWindow window;
        bool isTold = false;
        window.runner->run(
            &window.tab, [](JobContext &) -> Result<int> { return 1; },
            [&](const Result<int> &) {
                window.runner.reset(); // as when a result opens another bank
                isTold = true;
            });

        QTRY_VERIFY(isTold);
        QCoreApplication::processEvents();
    }

    void busyFromTheFirstJobToTheLast()
    {
        test::JobWindow window;
        const QSignalSpy started(window.runner.get(), &JobRunner::started);
        const QSignalSpy idle(window.runner.get(), &JobRunner::idle);
        for (int job = 0; job < 3; ++job)
            window.runner->run(
                &window.tab, [](JobContext &) -> Result<int> { return 1; }, [](const Result<int> &) {});
        QVERIFY(window.runner->isBusy());
        QCOMPARE(started.count(), 1);
        QCOMPARE(idle.count(), 0);

        QTRY_COMPARE(idle.count(), 1);

        QVERIFY(!window.runner->isBusy());
        QCOMPARE(started.count(), 1);
    }

    void progressIsToldAtMostTenTimesASecondAndAlwaysAtItsEnd()
    {
        test::JobWindow window;
        const QSignalSpy progressed(window.runner.get(), &JobRunner::progressed);
        constexpr qint64 Steps = 50'000;
        QElapsedTimer time;
        time.start();

        window.runner->run(
            &window.tab,
            [](JobContext &context) -> Result<int> {
                for (qint64 step = 1; step <= Steps; ++step)
                    context.progress(step, Steps);
                return 1;
            },
            [](const Result<int> &) {});
        QVERIFY(window.settle());

        QVERIFY(progressed.count() <= time.elapsed() / 100 + 2);
        QCOMPARE(progressed.last(), (QVariantList{Steps, Steps}));
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
