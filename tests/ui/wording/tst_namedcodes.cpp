// SPDX-License-Identifier: EUPL-1.2
#include "model/validation.h"
#include "wording/countryname.h"
#include "wording/languagename.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestNamedCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasItsCodeInTheFormThatIsKept()
    {
        const QStringList codes = namedLanguages();

        for (const QString &code : codes)
            QCOMPARE(normalLanguage(code).value_or(QString()), code);
    }

    void everyCountryHasItsCodeInTheFormThatIsKept()
    {
        const QStringList codes = namedCountries();

        for (const QString &code : codes)
            QCOMPARE(normalCountry(code).value_or(QString()), code);
    }

    void codeInAnotherFormHasTheSameName()
    {
        QCOMPARE(languageName(u"dut"_s), u"Dutch"_s);
        QCOMPARE(languageName(u"no"_s), u"Norwegian"_s);
        QCOMPARE(countryName(u"be"_s), u"Belgium"_s);
    }

    void codeWithoutANameIsItsOwnName()
    {
        QCOMPARE(languageName(u"xx"_s), u"xx"_s);
        QCOMPARE(countryName(u"XX"_s), u"XX"_s);
        QCOMPARE(countryName(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestNamedCodes)
#include "tst_namedcodes.moc"
