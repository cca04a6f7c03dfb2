// SPDX-License-Identifier: EUPL-1.2
#include "base/uid.h"

#include <QSet>
#include <QTest>

using namespace kb;

class TestUid : public QObject
{
    Q_OBJECT

    static QDateTime at(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }

private Q_SLOTS:
    void newUidIsOfVersionSevenAndHoldsItsTime()
    {
        const QByteArray bytes = bytesOf(newUid(at(0x0123456789ab)));

        QCOMPARE(bytes.first(6).toHex(), QByteArray("0123456789ab"));
        QCOMPARE(bytes[6] & 0xf0, 0x70);
        QCOMPARE(bytes[8] & 0xc0, 0x80);
    }

    void laterUidSortsLater()
    {
        const QByteArray earlier = bytesOf(newUid(at(1'700'000'000'000)));
        const QByteArray later = bytesOf(newUid(at(1'700'000'000'001)));

        QVERIFY(earlier < later);
    }

    void beforeIsTheOrderOfUids()
    {
        QList<Uid> uids{Uid(), Uid(QStringLiteral("{ffffffff-0000-0000-0000-000000000001}")),
                        Uid(QStringLiteral("{ffffffff-0000-0000-8000-000000000001}"))};
        for (int i = 0; i < 20; ++i)
            uids.append(namedUid(QLatin1StringView("unit"), QByteArray::number(i)));

        for (const Uid &a : uids) {
            for (const Uid &b : uids)
                QCOMPARE(isBefore(a, b), a < b);
        }
    }

    void uidsOfOneMomentDiffer()
    {
        QSet<Uid> uids;
        for (int i = 0; i < 10'000; ++i)
            uids.insert(newUid(at(1'700'000'000'000)));

        QCOMPARE(uids.size(), 10'000);
    }

    /// It stands in banks and packages: a change would make everything twice.
    void sameNameGivesTheSameUidForEver()
    {
        QCOMPARE(textOf(namedUid(QLatin1StringView("unit"), "DGVB")),
                 QStringLiteral("b16db051-e27e-5b92-84f2-9d5b92da45ce"));
    }

    void nameAndSpaceBothCount()
    {
        const QSet<Uid> uids{namedUid(QLatin1StringView("unit"), "DGVB"),
                             namedUid(QLatin1StringView("unit"), "DGRO"),
                             namedUid(QLatin1StringView("link"), "DGVB")};

        QCOMPARE(uids.size(), 3);
    }

    void bytesAndTextBringTheUidBack()
    {
        const Uid uid = newUid(at(1'700'000'000'000));

        QCOMPARE(uidFromBytes(bytesOf(uid)), uid);
        QCOMPARE(Uid(textOf(uid)), uid);
        QCOMPARE(textOf(uid).size(), 36);
    }

    void noUidHasNoBytesAndNoText()
    {
        QVERIFY(bytesOf(Uid()).isEmpty());
        QVERIFY(textOf(Uid()).isEmpty());
        QVERIFY(uidFromBytes({}).isNull());
    }

    void otherLengthsAreNoUid()
    {
        QVERIFY(uidFromBytes(QByteArray(15, 'x')).isNull());
        QVERIFY(uidFromBytes(QByteArray(17, 'x')).isNull());
    }
};

QTEST_GUILESS_MAIN(TestUid)
#include "tst_uid.moc"
