// SPDX-License-Identifier: EUPL-1.2
#include "base/giveback.h"

#include <QTest>

#include <memory>
#include <mutex>

using namespace kb;

class TestGiveBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenBackGoes()
    {
        auto held = std::make_shared<int>(7);
        const std::weak_ptr<int> seen = held;

        giveBackLater(std::move(held));

        QTRY_VERIFY(seen.expired());
    }

    void nobodyWaitsForIt()
    {
        std::mutex busy;
        std::unique_lock lock(busy);
        std::atomic<bool> isGone = false;
        const auto slow = [&](const int *number) {
            {
                const std::lock_guard wait(busy);
            }
            delete number;
            isGone = true; // the last that is touched
        };

        giveBackLater(std::shared_ptr<const int>(new int(7), slow));

        QVERIFY(!isGone);
        lock.unlock();
        QTRY_VERIFY(isGone);
    }
};

QTEST_GUILESS_MAIN(TestGiveBack)
#include "tst_giveback.moc"
