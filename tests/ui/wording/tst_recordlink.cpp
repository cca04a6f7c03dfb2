// SPDX-License-Identifier: EUPL-1.2
#include "wording/recordlink.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestRecordLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkLeadsBackToItsRecord()
    {
        const Uid record = Uid::createUuid();

        QCOMPARE(recordOfLink(recordLink(record)), record);
        QCOMPARE(recordOfLink(QUrl(recordLink(record).toString())), record);
    }

    void linksElsewhereLeadToNoRecord()
    {
        const QString uid = textOf(Uid::createUuid());
        for (const QString &link : {u"https://voorbeeld.example/"_s + uid, u"file:///"_s + uid, uid,
                                    u"kb:x"_s, u"kb:"_s, QString()})
            QVERIFY2(recordOfLink(QUrl(link)).isNull(), qPrintable(link));
    }
};

QTEST_GUILESS_MAIN(TestRecordLink)
#include "tst_recordlink.moc"
