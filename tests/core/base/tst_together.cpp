// SPDX-License-Identifier: EUPL-1.2
#include "base/together.h"

#include <QTest>

#include <numeric>

using namespace kb;

class TestTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsWorkedOnOnce()
    {
        for (const size_t count : {size_t(0), size_t(1), size_t(2), size_t(5000)}) {
            std::vector<int> times(count);
            workTogether(count, [&] { return [&](size_t number) { ++times[number]; }; });

            QCOMPARE(std::accumulate(times.begin(), times.end(), size_t(0)), count);
            QVERIFY(std::ranges::all_of(times, [](int times) { return times == 1; }));
        }
    }

    void workerGetsItsNumbersByRisingNumber()
    {
        std::atomic<bool> isRising = true;
        workTogether(5000, [&] {
            return [&, last = std::optional<size_t>()](size_t number) mutable {
                if (last && *last >= number)
                    isRising = false;
                last = number;
            };
        });

        QVERIFY(isRising);
    }

    void whoStopsGetsNoFurtherNumbers()
    {
        std::stop_source source;
        std::atomic<int> worked = 0;
        const auto makeWorker = [&] {
            return [&](size_t) {
                ++worked;
                source.request_stop();
            };
        };
        workTogether(1000, makeWorker, {}, source.get_token());

        QVERIFY(worked >= 1);
        QVERIFY(worked <= int(std::thread::hardware_concurrency()));
    }

    void sortedTogetherIsSorted()
    {
        for (const size_t count : {size_t(0), size_t(1), size_t(15), size_t(16), size_t(10'007)}) {
            std::vector<size_t> numbers(count);
            for (size_t place = 0; place < count; ++place)
                numbers[place] = place * 7919 % 1009;
            std::vector<size_t> expected = numbers;
            std::ranges::sort(expected);

            sortTogether(numbers);
            QCOMPARE(numbers, expected);
        }
    }

    void onlyTheCallerIsTold()
    {
        const auto caller = std::this_thread::get_id();
        bool isToldElsewhere = false;
        qint64 total = 0;
        const Progress progress = [&](qint64, qint64 all) {
            isToldElsewhere = isToldElsewhere || std::this_thread::get_id() != caller;
            total = all;
        };
        workTogether(
            3000, [] { return [](size_t) { std::this_thread::yield(); }; }, progress);

        QVERIFY(!isToldElsewhere);
        QCOMPARE(total, 3000);
    }
};

QTEST_GUILESS_MAIN(TestTogether)
#include "tst_together.moc"
