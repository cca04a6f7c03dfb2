// SPDX-License-Identifier: EUPL-1.2
#include "jobwindow.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Result<int> seven(JobContext &)
{
    return 7;
}

} // namespace

/// JobRunner::runOnce(), for what a dialog follows from.
class TestRunOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAwaitsOneGetsNoSecond()
    {
        const test::JobWindow window;
        int told = 0;
        const auto ask = [&] {
            window.runner->runOnce(&window.tab, seven, [&](const Result<int> &) { ++told; });
        };

        ask();
        ask();
        QVERIFY(window.settle());

        QCOMPARE(told, 1);
    }

    void somethingElseThatIsAskedMeanwhileComesAfterIt()
    {
        const test::JobWindow window;
        QStringList told;
        const auto ask = [&](const QString &what) {
            window.runner->runOnce(
                &window.tab, seven, [&told, what](const Result<int> &) { told.append(what); }, what);
        };

        ask(u"paper"_s);
        ask(u"idea"_s);
        ask(u"paper"_s);
        QVERIFY(window.settle());

        QCOMPARE(told, (QStringList{u"paper"_s, u"idea"_s}));
    }

    void whoWasToldMayAskAgain()
    {
        const test::JobWindow window;
        int told = 0;
        const auto ask = [&] {
            window.runner->runOnce(&window.tab, seven, [&](const Result<int> &) { ++told; });
            QVERIFY(window.settle());
        };

        ask();
        ask();

        QCOMPARE(told, 2);
    }

    void mayAskAgainWhileTheAnswerIsTold() // as a dialog does that goes on to the next
    {
        const test::JobWindow window;
        bool isSecondTold = false;
        window.runner->runOnce(&window.tab, seven, [&](const Result<int> &) {
            window.runner->runOnce(&window.tab, seven, [&](const Result<int> &) { isSecondTold = true; });
        });

        QTRY_VERIFY(isSecondTold);
    }

    void eachReceiverHasOneOfItsOwn()
    {
        const test::JobWindow window;
        const QObject other;
        int told = 0;
        const auto note = [&](const Result<int> &) { ++told; };

        window.runner->runOnce(&window.tab, seven, note);
        window.runner->runOnce(&other, seven, note);
        QVERIFY(window.settle());

        QCOMPARE(told, 2);
    }

    void whoComesInThePlaceOfAnotherMayAsk()
    {
        const test::JobWindow window;
        std::optional<QObject> dialog(std::in_place);
        int told = 0;
        const auto note = [&](const Result<int> &) { ++told; };
        window.runner->runOnce(&*dialog, seven, note);

        dialog.emplace(); // at the same address
        window.runner->runOnce(&*dialog, seven, note);
        QVERIFY(window.settle());

        QCOMPARE(told, 1);
    }

    void nothingIsToldToWhoIsGone()
    {
        const test::JobWindow window;
        auto dialog = std::make_unique<QObject>();
        bool isTold = false;
        window.runner->runOnce(dialog.get(), seven, [&](const Result<int> &) { isTold = true; });

        dialog.reset();
        QVERIFY(window.settle());

        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(TestRunOnce)
#include "tst_runonce.moc"
