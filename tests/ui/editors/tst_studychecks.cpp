// SPDX-License-Identifier: EUPL-1.2
#include "editors/studychecks.h"

#include <QSet>
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

    void everyIdentifierHasOneForm()
    {
        Study study;
        study.isbn = u"978-3-16-148410-0"_s;
        study.issn = u"03785955"_s;
        study.parliamentRef = u"Kamerstukken II 2025/26,36800-VII,nr. 12"_s;

        const Study kept = normalised(study);

        QCOMPARE(kept.isbn, u"9783161484100"_s);
        QCOMPARE(kept.issn, u"0378-5955"_s);
        QCOMPARE(kept.parliamentRef, u"Kamerstukken II 2025/26, 36800-VII, nr. 12"_s);
    }

    void everyFieldThatIsWrongHasASentenceOfItsOwn()
    {
        Study study = withDoi(u"tien"_s);
        study.isbn = u"9783161484101"_s;
        study.issn = u"0378"_s;
        study.urnNbn = u"nbn"_s;
        study.parliamentRef = u"een brief"_s;
        study.url = QUrl(u"ftp://voorbeeld.example"_s);

        const QMap<FieldId, QString> problems = problemsOf(study, {}, ThisYear);

        QCOMPARE(problems.size(), 6);
        const QList<QString> sentences = problems.values();
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), 6);
    }

    void emptyFieldsAreNoProblem() { QVERIFY(problemsOf(withDoi({}), {}, ThisYear).isEmpty()); }

    void whatAnImportBroughtIsLeftInPeace()
    {
        const Study imported = withDoi(u"tien punt vijf"_s);

        QVERIFY(problemsOf(imported, imported, ThisYear).isEmpty());
    }

    void draftMayHaveWhatLooksWrong()
    {
        Study draft = withDoi(u"tien punt vijf"_s);
        QVERIFY(blocksOf(draft, {}, ThisYear).isEmpty());

        draft.recordState = Quality::Volledig;

        QVERIFY(blocksOf(draft, {}, ThisYear).contains(DoiField));
    }

    void draftNeedsATitle() { QCOMPARE(blocksOf(Study(), {}, ThisYear).size(), 1); }

    void titleAndAPossibleDateAreNeeded()
    {
        Study study;
        study.issued = {u"2199"_s};

        QCOMPARE(problemsOf(study, {}, ThisYear).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestStudyChecks)
#include "tst_studychecks.moc"
