// SPDX-License-Identifier: EUPL-1.2
#include "exchange/citationkey.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestCitationKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refcodeOfOursIsTheRefcode()
    {
        Study study;

        setCitationKey(study, u"DGVB-STU-0007"_s);

        QCOMPARE(study.refcode, u"DGVB-STU-0007"_s);
        QCOMPARE(study.externalId, QString());
        QCOMPARE(citationKeyOf(study), u"DGVB-STU-0007"_s);
    }

    void anyOtherKeyIsTheCodeOfItsSource_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"kuipers2024", "DGVB-VRG-0007", "dgvb-stu-0007", "DGVB-STU-7", "10.5555/a"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void anyOtherKeyIsTheCodeOfItsSource()
    {
        QFETCH(const QString, key);
        Study study;
        study.refcode = u"DGVB-STU-0001"_s;

        setCitationKey(study, key);

        QCOMPARE(study.externalId, key);
        QCOMPARE(study.refcode, u"DGVB-STU-0001"_s);
        QCOMPARE(citationKeyOf(study), key);
    }
};

QTEST_GUILESS_MAIN(TestCitationKey)
#include "tst_citationkey.moc"
