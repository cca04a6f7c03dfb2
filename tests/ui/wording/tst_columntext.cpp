// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tablelook.h"
#include "wording/columntext.h"
#include "wording/language.h"

#include <QTest>

using namespace kb;

class TestColumnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatCanBeMappedHasWordsOfItsOwn_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("language");
        for (const char *language : {"nl", "en"}) {
            QTest::addRow("studies %s", language) << Kind::Study << QString::fromLatin1(language);
            QTest::addRow("questions %s", language)
                << Kind::KnowledgeQuestion << QString::fromLatin1(language);
        }
    }

    void everythingThatCanBeMappedHasWordsOfItsOwn()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, language);
        QVERIFY(installLanguage(*qApp, language));

        QStringList texts;
        for (const QString &field : mappableFields(kind)) {
            const QString text = columnText(kind, field);
            QVERIFY2(text != field && text.front().isUpper(), qPrintable(field));
            QVERIFY2(!texts.contains(text), qPrintable(field + u' ' + text));
            texts.append(text);
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnText)
#include "tst_columntext.moc"
