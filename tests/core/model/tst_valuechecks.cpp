// SPDX-License-Identifier: EUPL-1.2
#include "model/institute.h"
#include "model/recordtypes.h"
#include "model/valuechecks.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr int ThisYear = 2026;

/// A field by the name of the specification, with its record type.
struct Place
{
    const RecordType *type;
    const FieldInfo *field;
};
Place place(Kind kind, QLatin1StringView name)
{
    const RecordType *type = recordType(kind);
    const FieldInfo *field = type->field(name);
    if (!field)
        qFatal("no field %s", name.data());
    return {type, field};
}

bool fits(const Place &place, const Value &value)
{
    return kb::fits(*place.type, *place.field, value);
}

std::optional<Attention> pointAt(const Place &place, const QString &text)
{
    return attentionFor(*place.type, *place.field, text, ThisYear);
}

} // namespace

class TestValueChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dateThatIsNotInTheCalendarDoesNotFit()
    {
        const Place issued = place(Kind::Study, "issued"_L1);
        const Place checked = place(Kind::Study, "url_checked_on"_L1);

        for (const auto &date : {u"2026"_s, u"2026-02"_s, u"2026-02-28"_s})
            QVERIFY2(fits(issued, date), qPrintable(date));
        for (const auto &date : {u"2024-13"_s, u"2026-02-30"_s, u"vorig jaar"_s})
            QVERIFY2(!fits(issued, date), qPrintable(date));
        QVERIFY(fits(checked, u"2026-02-28"_s));
        QVERIFY(!fits(checked, u"2026-02"_s));
    }

    void numberStaysWithinTheBoundsOfItsField()
    {
        const Place months = place(Kind::PolicyDossier, "freshness_months"_L1);

        QVERIFY(fits(months, 6));
        QVERIFY(fits(months, 120));
        QVERIFY(!fits(months, 5));
        QVERIFY(!fits(months, 121));
        QVERIFY(!fits(months, (qint64(1) << 32) + 36)); // 36 for who looks at half of it
    }

    void scoreStaysOnItsScale()
    {
        const Place impact = place(Kind::Signal, "impact"_L1);
        const Place strength = place(Kind::Finding, "strength"_L1);

        QVERIFY(fits(impact, 5));
        QVERIFY(!fits(impact, 0));
        QVERIFY(!fits(impact, 6));
        QVERIFY(fits(strength, 0));
        QVERIFY(!fits(strength, 6));
    }

    void amountIsNeitherNegativeNorOfTenDigits()
    {
        const Place estimate = place(Kind::ResearchProject, "budget_estimate"_L1);

        QVERIFY(fits(estimate, 0));
        QVERIFY(fits(estimate, qint64(99'999'999'99)));
        QVERIFY(!fits(estimate, -1));
        QVERIFY(!fits(estimate, qint64(100'000'000'00)));
    }

    void codeThatTheFieldDoesNotKnowDoesNotFit()
    {
        const auto list = [](const char *code) {
            return Codec<QStringList>::to({QString::fromLatin1(code)});
        };

        QVERIFY(fits(place(Kind::Study, "type"_L1), u"monitor"_s));
        QVERIFY(!fits(place(Kind::Study, "type"_L1), u"onzin"_s));
        QVERIFY(fits(place(Kind::Person, "roles"_L1), list("expert")));
        QVERIFY(!fits(place(Kind::Person, "roles"_L1), list("onzin")));
    }

    void wordIsNoAuthor()
    {
        const Value names = Codec<QStringList>::to({u"Kuipers, E."_s});

        QVERIFY(!fits(place(Kind::Study, "contributions"_L1), names));
        QVERIFY(fits(place(Kind::Study, "keywords"_L1), names));
    }

    void codeOfAUnitCanStandInARefcode()
    {
        const Place code = place(Kind::Unit, "code"_L1);

        QVERIFY(fits(code, u"DGVB"_s));
        for (const auto &typed : {u"dgvb"_s, u"DG-VB"_s, u"ABCDEFGHIJKLM"_s})
            QVERIFY2(!fits(code, typed), qPrintable(typed));
    }

    void emptinessFitsEveryField()
    {
        for (const RecordType *type : recordTypes()) {
            for (const FieldInfo *field : type->fields)
                QVERIFY2(kb::fits(*type, *field, Value(nullptr)), field->name);
        }
    }

    void whatLooksWrongFitsAndIsTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<int>("point");
        const auto row = [](Kind kind, const char *field, const char *right, const char *wrong,
                            Attention point) {
            QTest::addRow("%s %d", field, int(kind))
                << int(kind) << QString::fromLatin1(field) << QString::fromLatin1(right)
                << QString::fromLatin1(wrong) << int(point);
        };
        using enum Attention;
        row(Kind::Study, "doi", "10.5555/12345678", "10.55/x", WrongDoi);
        row(Kind::Study, "isbn", "9783161484100", "9783161484101", WrongIsbn);
        row(Kind::Study, "issn", "0378-5955", "0378-5956", WrongIssn);
        row(Kind::Study, "urn_nbn", "urn:nbn:nl:ui:10-1234", "nbn:10-1234", WrongUrnNbn);
        row(Kind::Study, "parliament_ref", "Kamerstukken II 2025/26, 36800, nr. 12",
            "Kamerstukken II 2025/27, 36800, nr. 1", WrongParliamentRef);
        row(Kind::Study, "url", "https://voorbeeld.example/a", "file:///etc/passwd", WrongWebAddress);
        row(Kind::Study, "issued", "2027", "2199", UnlikelyYear);
        row(Kind::Study, "title", "dossier 123456789", "burger 111222333", CitizenNumber);
        row(Kind::Institute, "ror", "04pp8hn57", "04pp8hn58", WrongRor);
        row(Kind::Institute, "website", "http://voorbeeld.example", "ftp://voorbeeld.example",
            WrongWebAddress);
        row(Kind::Person, "orcid", "0000-0002-1825-0097", "0000-0002-1825-0098", WrongOrcid);
        row(Kind::Person, "email", "kennis@voorbeeld.example", "kennis@voorbeeld", WrongEmail);
        row(Kind::Unit, "mailbox", "kennis@voorbeeld.example", "kennis", WrongEmail);
        row(Kind::PolicyDossier, "parliamentary_dossier", "31490", "3149", WrongParliamentDossier);
        row(Kind::Study, "language", "pap", "xx", WrongLanguage);
        row(Kind::Institute, "country", "BQ", "XX", WrongCountry);
        row(Kind::Collection, "slug", "wonen", "Wonen!", WrongSlug);
        row(Kind::ExternalBank, "url", "https://bank.example.org/a", "file:///etc/passwd", WrongWebAddress);
        row(Kind::Event, "online_link", "https://voorbeeld.example/a", "javascript:alert(1)",
            WrongWebAddress);
    }

    void whatLooksWrongFitsAndIsTold()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, field);
        QFETCH(const QString, right);
        QFETCH(const QString, wrong);
        QFETCH(const int, point);
        const Place where = place(Kind(kind), QLatin1StringView(field.toLatin1()));

        QVERIFY(fits(where, wrong));
        QCOMPARE(pointAt(where, wrong), std::optional(Attention(point)));
        QCOMPARE(pointAt(where, right), std::nullopt);
        QCOMPARE(pointAt(where, QString()), std::nullopt);
    }

    void textIsTooLongFromOneCharacterMoreThanItsFieldTakes()
    {
        const Place message = place(Kind::Study, "key_message"_L1);

        QCOMPARE(pointAt(message, QString(280, u'a')), std::nullopt);
        QCOMPARE(pointAt(message, QString(281, u'a')), std::optional(Attention::LongText));
    }

    void dataMayBeOfLongAgo()
    {
        QCOMPARE(pointAt(place(Kind::Study, "period_from"_L1), u"1850"_s), std::nullopt);
    }

    void identifierIsKeptInOneFormAndAWrongOneAsTyped()
    {
        const Place doi = place(Kind::Study, "doi"_L1);

        QCOMPARE(inNormalForm(*doi.type, *doi.field, u"https://doi.org/10.5555/ABC"_s),
                 Value(u"10.5555/abc"_s));
        QCOMPARE(inNormalForm(*doi.type, *doi.field, u"tien punt vijf"_s), Value(u"tien punt vijf"_s));
        const Place language = place(Kind::Study, "language"_L1);
        const Place country = place(Kind::Institute, "country"_L1);
        QCOMPARE(inNormalForm(*language.type, *language.field, u"dut"_s), Value(u"nl"_s));
        QCOMPARE(inNormalForm(*country.type, *country.field, u"be"_s), Value(u"BE"_s));
    }

    void recordNamesEachPointOnce()
    {
        Institute institute;
        institute.ror = u"fout"_s;
        institute.nameNl = u"Bureau 111222333"_s;
        institute.nameEn = u"Office 111222333"_s;

        const auto points = attentionFor(recordTypeOf<Institute>, valuesOf(institute), ThisYear);

        QCOMPARE(points, (QList{Attention::CitizenNumber, Attention::WrongRor}));
    }

    void aUseThatNamesAParliamentaryPaperHasTheFormOfOne() // scenario 1, step 16
    {
        const Place reference = place(Kind::UseRecord, "reference"_L1);

        QCOMPARE(pointAt(reference, u"Kamerstukken II 2025/27, 99999, nr. 3"_s),
                 std::optional(Attention::WrongParliamentRef));
        QCOMPARE(pointAt(reference, u"Kamerstukken II 2025/26, 99999, nr. 3"_s), std::nullopt);
        QCOMPARE(pointAt(reference, u"Werkwijze, paragraaf 3"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestValueChecks)
#include "tst_valuechecks.moc"
