// SPDX-License-Identifier: EUPL-1.2
#include "bench/bankmaker.h"
#include "bench/rooms.h"
#include "support/stopwatch.h"
#include "support/testresult.h"

#include <QTemporaryDir>

using namespace kb;
using namespace kb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr BankSize Full{.signals_ = 100000, .events = 10000, .advices = 5000};
/// Made in seconds. That what is read does not grow with the bank: tst_largebank.
constexpr BankSize Tenth{.signals_ = 10000,
                         .events = 1000,
                         .advices = 500,
                         .studies = 1000,
                         .questions = 1000,
                         .dossiers = 100,
                         .tasks = 500};

const bool IsFull = qEnvironmentVariableIsSet("KB_ROOMS_FULL");

} // namespace

/// How long somebody waits for a room: its first page, a month, Today. The bank is a tenth of the one that
/// the figures are for; with KB_ROOMS_FULL it is that one.
class TestRooms : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"rooms.kennisbank"_s); }

    /// Milliseconds of the processor, the middle of five: each in a bank that was just opened.
    double spent(const RoomReading &room) const
    {
        constexpr int rounds = 5;
        QList<double> times;
        for (int round = 0; round < rounds; ++round) {
            const auto bank = openBank(path());
            if (!bank)
                qFatal("%s", qPrintable(bank.error().detail));
            const test::Stopwatch watch;
            if (const auto read = room.read(**bank); !read)
                qFatal("%s: %s", room.what, qPrintable(read.error().detail));
            times.append(watch.milliseconds());
        }
        std::ranges::sort(times);
        return times.at(rounds / 2);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(makeBank(path(), IsFull ? Full : Tenth, 1)); }

    void everyRoomOpensInTime_data()
    {
        QTest::addColumn<int>("nth");
        for (int nth = 0; nth < int(roomReadings().size()); ++nth)
            QTest::newRow(roomReadings()[size_t(nth)].what) << nth;
    }

    void everyRoomOpensInTime()
    {
        QFETCH(const int, nth);
        const RoomReading &room = roomReadings()[size_t(nth)];

        const double milliseconds = spent(room);

        qInfo("%s: %.1f ms of %.0f", room.what, milliseconds, room.wanted);
        QVERIFY2(milliseconds <= room.stillTakes, qPrintable(u"%1 ms"_s.arg(milliseconds)));
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
