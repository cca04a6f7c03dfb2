// SPDX-License-Identifier: EUPL-1.2
#include "model/publiccodes.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestPublicCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doiIsFoundInASentenceAndInAnAddress()
    {
        QCOMPARE(
            publicCodesIn(u"Zie ook 10.5555/VB.2024.008. Daarna (https://doi.org/10.5555/ro.2025.001)."_s),
            (QStringList{u"10.5555/vb.2024.008"_s, u"10.5555/ro.2025.001"_s}));
    }

    void parliamentaryPaperIsTheSameOnEveryPage()
    {
        const QStringList paper{u"Kamerstukken II 2025/26, 36800-VII, nr. 12"_s};

        QCOMPARE(publicCodesIn(u"De brief (Kamerstukken II 2025/26, 36 800-VII, nr. 12, p. 3) zegt het."_s),
                 paper);
        QCOMPARE(publicCodesIn(u"Kamerstukken II 2025/26, 36800-VII, 12"_s), paper);
        QCOMPARE(publicCodesIn(u"Kamerstukken I 2014/15, 33802, C, p. 3"_s),
                 QStringList{u"Kamerstukken I 2014/15, 33802, C"_s});
    }

    void numberOfTheEvaluationAgendaIsOneAndItsYearIsNone()
    {
        QCOMPARE(publicCodesIn(u"Dit is SEA-2025-014."_s), QStringList{u"SEA 2025-014"_s});
        QCOMPARE(publicCodesIn(u"SEA-nummer 2025-014"_s), QStringList{u"SEA 2025-014"_s});
        QCOMPARE(publicCodesIn(u"SEA-nr. 14"_s), QStringList{u"SEA 14"_s});
        QCOMPARE(publicCodesIn(u"In de SEA 2025, de SEA-2026 en de SEA-2025-2029."_s), QStringList());
    }

    void codeThatStandsThereTwiceIsOne()
    {
        QCOMPARE(publicCodesIn(u"10.5555/a en doi:10.5555/A"_s), QStringList{u"10.5555/a"_s});
    }

    void whatIsNoCodeIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("amount") << u"Het kost 10.000 euro."_s;
        QTest::newRow("short DOI") << u"10.55/x"_s;
        QTest::newRow("years that do not follow") << u"Kamerstukken II 2025/27, 36800, nr. 1"_s;
        QTest::newRow("file alone") << u"Kamerstukken II 2025/26, 36800"_s;
    }
    void whatIsNoCodeIsLeftOut()
    {
        QFETCH(const QString, text);

        QCOMPARE(publicCodesIn(text), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPublicCodes)
#include "tst_publiccodes.moc"
