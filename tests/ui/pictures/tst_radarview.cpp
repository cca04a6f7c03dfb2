// SPDX-License-Identifier: EUPL-1.2
#include "pictures/radarview.h"
#include "support/grab.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestRadarView : public QObject
{
    Q_OBJECT

    static SignalLine signal(const QString &code, const QList<Destep> &fields, Horizon horizon)
    {
        SignalLine line;
        line.refcode = code;
        line.title = u"Signaal "_s + code;
        line.destep = fields;
        line.horizon = horizon;
        return line;
    }

    static QList<SignalLine> threeSignals()
    {
        return {signal(u"DGVB-SIG-0001"_s, {Destep::Demografisch, Destep::SociaalCultureel}, Horizon::Tot1),
                signal(u"DGVB-SIG-0002"_s, {Destep::Ecologisch}, Horizon::Na10),
                signal(u"DGVB-SIG-0003"_s, {}, Horizon::Van1Tot4)};
    }

    /// Each in two cells, which are too small for them.
    static QList<SignalLine> sixtySignals()
    {
        QList<SignalLine> all;
        for (int number = 1; number <= 60; ++number)
            all.append(signal(u"DGVB-SIG-%1"_s.arg(number, 4, 10, QLatin1Char('0')),
                              {Destep::Demografisch, Destep::Ecologisch}, Horizon::Tot1));
        return all;
    }

private Q_SLOTS:
    void aSignalOfTwoFieldsStandsInBoth() // S10b
    {
        RadarView radar;
        radar.show(threeSignals());

        QCOMPARE(radar.points().size(), 4);
        int first = 0;
        for (int point = 0; point < 4; ++point)
            first += radar.signalAt(point)->refcode == u"DGVB-SIG-0001"_s;
        QCOMPARE(first, 2);
    }

    void theArrowsGoToWhatLiesThere()
    {
        RadarView radar;
        test::show(radar, {700, 700});
        radar.show(threeSignals());
        QSet<int> reached{radar.current()};

        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_Left}) {
            QTest::keyClick(&radar, key);
            reached.insert(radar.current());
        }

        QCOMPARE(reached.size(), 4);
    }

    void pageDownWalksOverAllInReadingOrder()
    {
        RadarView radar;
        test::show(radar, {700, 700});
        radar.show(threeSignals());
        QList<int> walked{radar.current()};

        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(&radar, Qt::Key_PageDown);
            walked.append(radar.current());
        }

        QCOMPARE(walked, (QList<int>{0, 1, 2, 3, 3})); // the last stays
    }

    void enterOpensTheMarkThatIsCurrent()
    {
        RadarView radar;
        test::show(radar, {700, 700});
        radar.show(threeSignals());
        QSignalSpy opened(&radar, &RadarView::opened);

        QTest::keyClick(&radar, Qt::Key_End);
        QTest::keyClick(&radar, Qt::Key_Return);

        QCOMPARE(opened.size(), 1);
        QCOMPARE(radar.signalAt(opened.first().first().toInt())->refcode, u"DGVB-SIG-0003"_s);
    }

    void everyMarkIsHeardByItsName()
    {
        RadarView radar;
        test::show(radar, {700, 700});
        radar.show(threeSignals());

        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&radar);

        QCOMPARE(heard->childCount(), 4);
        for (int point = 0; point < 4; ++point) {
            QVERIFY(heard->child(point)->text(QAccessible::Name).contains(radar.signalAt(point)->title));
            QVERIFY(heard->child(point)->rect().isValid());
        }
        QCOMPARE(heard->indexOfChild(heard->child(2)), 2);
    }

    void marksOfASmallRadarAreSmaller()
    {
        RadarView radar;
        radar.show(threeSignals());
        test::show(radar, {900, 900});
        const double large = radar.points()[0].place.width();

        radar.resize(320, 320);

        QTRY_VERIFY(radar.points()[0].place.width() < large);
    }

    void codesThatHaveNoRoomAreNamedEachOnce()
    {
        RadarView radar;
        test::show(radar, {700, 700});

        radar.show(threeSignals());
        QCOMPARE(radar.codesWithoutRoom(), QStringList());

        radar.show(sixtySignals());
        QStringList codes = radar.codesWithoutRoom();
        QVERIFY(!codes.isEmpty());
        QCOMPARE(codes.removeDuplicates(), 0);
    }

    void codeThatStandsAtOneOfItsMarksIsNotCalledAbsent()
    {
        RadarView radar;
        test::show(radar, {700, 700});
        QList<SignalLine> crowd;
        for (int number = 1; number <= 40; ++number)
            crowd.append(signal(u"DGRO-SIG-%1"_s.arg(number, 4, 10, QLatin1Char('0')), {Destep::Demografisch},
                                Horizon::Tot1));
        crowd.append(signal(u"DGVB-SIG-0099"_s, {Destep::Demografisch, Destep::Ecologisch}, Horizon::Tot1));

        radar.show(crowd); // in the second field it stands alone

        QVERIFY(!radar.codesWithoutRoom().isEmpty());
        QVERIFY(!radar.codesWithoutRoom().contains(u"DGVB 99"_s));
    }

    void codesStandWhereTheyStoodWhenAnotherMarkIsCurrent()
    {
        RadarView radar;
        test::show(radar, {700, 700});
        radar.show(sixtySignals());
        const QStringList before = radar.codesWithoutRoom();

        QTest::keyClick(&radar, Qt::Key_End);

        QCOMPARE(radar.codesWithoutRoom(), before);
    }

    void withoutSignalsNoKeyDoesHarm()
    {
        RadarView radar;
        test::show(radar, {400, 400});
        radar.show(QList<SignalLine>());

        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
            QTest::keyClick(&radar, key);

        QCOMPARE(radar.current(), -1);
        QVERIFY(!radar.signalAt(-1));
    }
};

QTEST_MAIN(TestRadarView)
#include "tst_radarview.moc"
