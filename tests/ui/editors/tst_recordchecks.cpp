// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordchecks.h"
#include "model/study.h"

#include <QSet>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId TitleField = 31;
constexpr FieldId DoiField = 46;
constexpr int ThisYear = 2026;

EditorWords studyWords()
{
    return {.isNew = {},
            .place = {},
            .untitled = {},
            .wanted = {{TitleField, u"Write the title."_s}},
            .possible = {}};
}

Study withDoi(const QString &doi)
{
    Study study;
    study.title = u"Wonen"_s;
    study.doi = doi;
    return study;
}

Study complete(Study study)
{
    study.recordState = Quality::Volledig;
    return study;
}

QMap<FieldId, QString> problemsOf(const Study &study, const Study &before = {})
{
    return kb::problemsOf(study, before, studyWords(), ThisYear);
}

} // namespace

class TestRecordChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doiIsKeptInItsShortForm()
    {
        QCOMPARE(inNormalForms(withDoi(u"https://doi.org/10.5555/12345678"_s)).doi, u"10.5555/12345678"_s);
    }

    void doiThatIsNoneStaysAsTyped()
    {
        QCOMPARE(inNormalForms(withDoi(u"tien punt vijf"_s)).doi, u"tien punt vijf"_s);
    }

    void everyIdentifierHasOneForm()
    {
        Study study;
        study.isbn = u"978-3-16-148410-0"_s;
        study.issn = u"03785955"_s;
        study.parliamentRef = u"Kamerstukken II 2025/26,36800-VII,nr. 12"_s;

        const Study kept = inNormalForms(study);

        QCOMPARE(kept.isbn, u"9783161484100"_s);
        QCOMPARE(kept.issn, u"0378-5955"_s);
        QCOMPARE(kept.parliamentRef, u"Kamerstukken II 2025/26, 36800-VII, nr. 12"_s);
    }

    void everyFieldThatIsWrongHasASentenceOfItsOwn()
    {
        Study study = complete(withDoi(u"tien"_s));
        study.isbn = u"9783161484101"_s;
        study.issn = u"0378"_s;
        study.urnNbn = u"nbn"_s;
        study.parliamentRef = u"een brief"_s;
        study.url = QUrl(u"ftp://voorbeeld.example"_s);

        const QMap<FieldId, QString> problems = problemsOf(study);

        QCOMPARE(problems.size(), 6);
        const QList<QString> sentences = problems.values();
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), 6);
    }

    void emptyFieldsAreNoProblem() { QVERIFY(problemsOf(complete(withDoi({}))).isEmpty()); }

    void whatAnImportBroughtIsLeftInPeace()
    {
        const Study imported = complete(withDoi(u"tien punt vijf"_s));

        QVERIFY(problemsOf(imported, imported).isEmpty());
    }

    void draftMayHaveWhatLooksWrong()
    {
        const Study draft = withDoi(u"tien punt vijf"_s);

        QVERIFY(problemsOf(draft).isEmpty());
        QVERIFY(problemsOf(complete(draft)).contains(DoiField));
    }

    void draftNeedsATitle() { QCOMPARE(problemsOf(Study()).keys(), QList<FieldId>{TitleField}); }

    void completeStudyNeedsATitleAndAPossibleDate()
    {
        Study study = complete({});
        study.issued = {u"2199"_s};

        QCOMPARE(problemsOf(study).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRecordChecks)
#include "tst_recordchecks.moc"
