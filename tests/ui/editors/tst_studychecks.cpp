// SPDX-License-Identifier: EUPL-1.2
#include "editors/studychecks.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId DoiField = 46;
constexpr int ThisYear = 2026;

Study withDoi(const QString &doi)
{
    Study study;
    study.title = u"Wonen"_s;
    study.doi = doi;
    return study;
}

} // namespace

class TestStudyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doiIsKeptInItsShortForm()
    {
        QCOMPARE(normalised(withDoi(u"https://doi.org/10.5555/12345678"_s)).doi, u"10.5555/12345678"_s);
    }

    void doiThatIsNoneIsToldAndStaysAsTyped()
    {
        const Study typed = normalised(withDoi(u"tien punt vijf"_s));

        QCOMPARE(typed.doi, u"tien punt vijf"_s);
        QVERIFY(problemsOf(typed, {}, ThisYear).contains(DoiField));
    }

    void whatAnImportBroughtIsLeftInPeace()
    {
        const Study imported = withDoi(u"tien punt vijf"_s);

        QVERIFY(problemsOf(imported, imported, ThisYear).isEmpty());
    }

    void titleAndAPossibleDateAreNeeded()
    {
        Study study;
        study.issued = {u"2199"_s};

        QCOMPARE(problemsOf(study, {}, ThisYear).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestStudyChecks)
#include "tst_studychecks.moc"
