// SPDX-License-Identifier: EUPL-1.2
#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/adviceversion.h"
#include "model/agendaitem.h"
#include "model/approach.h"
#include "model/attachment.h"
#include "model/bulletin.h"
#include "model/bulletinitem.h"
#include "model/citation.h"
#include "model/collection.h"
#include "model/committeemember.h"
#include "model/concept.h"
#include "model/consultation.h"
#include "model/contactmoment.h"
#include "model/dossiermilestone.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/finding.h"
#include "model/insight.h"
#include "model/institute.h"
#include "model/knowledgequestion.h"
#include "model/lesson.h"
#include "model/link.h"
#include "model/note.h"
#include "model/overlapaction.h"
#include "model/participant.h"
#include "model/person.h"
#include "model/phasechange.h"
#include "model/policydossier.h"
#include "model/profile.h"
#include "model/projectcomment.h"
#include "model/recordtypes.h"
#include "model/researchproject.h"
#include "model/setting.h"
#include "model/signal.h"
#include "model/signalassessment.h"
#include "model/signaldossierlink.h"
#include "model/study.h"
#include "model/studyquestionlink.h"
#include "model/studyrelation.h"
#include "model/task.h"
#include "model/unit.h"
#include "model/userecord.h"
#include "model/verdict.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Per table the code columns, each with the code for which it is empty.
using EmptyCodes = QHash<QString, QHash<QString, QString>>;

template <typename R> void addTo(EmptyCodes &codes)
{
    QHash<QString, QString> &of = codes[QLatin1StringView(Describe<R>::table)];
    for (const Field<R> &field : Describe<R>::fields) {
        const Value value = field.get(R{});
        if (field.kind == FieldKind::Enum && !value.toString().isEmpty())
            of.insert(QLatin1StringView(field.name), value.toString());
    }
}

template <typename... R> EmptyCodes emptyCodesOf()
{
    EmptyCodes codes;
    (addTo<R>(codes), ...);
    return codes;
}

EmptyCodes emptyCodes()
{
    return emptyCodesOf<Unit, Person, Institute, PolicyDossier, DossierMilestone, Concept, Study,
                        StudyRelation, KnowledgeQuestion, StudyQuestionLink, ResearchProject, PhaseChange,
                        CommitteeMember, ProjectComment, ContactMoment, Approach, Finding, Lesson, Signal,
                        SignalDossierLink, SignalAssessment, Bulletin, BulletinItem, Event, AgendaItem,
                        Participant, Insight, Exploration, Advice, AdviceStatement, Citation, Consultation,
                        AdviceVersion, UseRecord, Collection, ExternalBank, Task, Link, Note, Attachment,
                        Verdict, OverlapAction, Setting, Profile>();
}

/// Every name by which a query calls a table, with the table.
QHash<QString, QString> tablesIn(const QString &query)
{
    static const QRegularExpression named(u"\\b(?:FROM|JOIN)\\s+(\\w+)(?:\\s+AS\\s+(\\w+))?"_s);
    QHash<QString, QString> tables;
    for (const QRegularExpressionMatch &match : named.globalMatch(query))
        tables.insert(match.captured(2).isEmpty() ? match.captured(1) : match.captured(2), match.captured(1));
    return tables;
}

/// A column beside codes, or beside a list of codes that is handed in.
struct Comparison
{
    QString table; ///< as the query calls it; empty when it does not say
    QString column;
    bool isNot;
    QStringList codes; ///< empty for a list that is handed in
    QString text;
};

QList<Comparison> comparisonsIn(const QString &query)
{
    static const QRegularExpression compared(
        u"(?<![\\w.])(?:(\\w+)\\.)?(\\w+)\\s*(=|<>|NOT IN|IN)\\s*('\\w*'|\\((?:\\s*'\\w*'\\s*,?)+\\)|"
        "\\(SELECT value FROM json_each)"_s);
    static const QRegularExpression code(u"'(\\w*)'"_s);
    QList<Comparison> comparisons;
    for (const QRegularExpressionMatch &match : compared.globalMatch(query)) {
        QStringList codes;
        for (const QRegularExpressionMatch &one : code.globalMatch(match.captured(4)))
            codes.append(one.captured(1));
        const bool isNot = match.captured(3) == u"<>" || match.captured(3) == u"NOT IN";
        comparisons.append({match.captured(1), match.captured(2), isNot, codes, match.captured(0)});
    }
    return comparisons;
}

/// An empty column makes any comparison untrue. That is right where its code would make it untrue as well,
/// and where the query asks for the empty column itself.
bool isRight(const Comparison &comparison, const QString &emptyCode, const QString &query)
{
    if (query.contains(comparison.column + u" IS NULL"_s))
        return true;
    if (comparison.codes.isEmpty())
        return false;
    return comparison.codes.contains(emptyCode) == comparison.isNot;
}

QString withoutComments(const QString &query)
{
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    return QString(query).remove(comment);
}

/// What is wrong in a query, one sentence each.
QStringList complaintsAbout(const QString &sql)
{
    static const EmptyCodes codes = emptyCodes();
    const QString query = withoutComments(sql);
    const QHash<QString, QString> tables = tablesIn(query);
    QStringList complaints;
    for (const Comparison &comparison : comparisonsIn(query)) {
        const QStringList meant = comparison.table.isEmpty()
                                      ? tables.values()
                                      : QStringList{tables.value(comparison.table, comparison.table)};
        for (const QString &table : meant) {
            const QString emptyCode = codes.value(table).value(comparison.column);
            if (!emptyCode.isEmpty() && !isRight(comparison, emptyCode, query))
                complaints.append(
                    u"%1: %2 is empty for '%3'"_s.arg(comparison.text, comparison.column, emptyCode));
        }
    }
    complaints.removeDuplicates();
    return complaints;
}

} // namespace

/// A field that has the value with which its record begins is kept without it: the column is empty. A query
/// that compares the column with a code must know that, by ifnull(column, 'code').
class TestCodeColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordTypeIsLookedAt()
    {
        const EmptyCodes codes = emptyCodes();

        for (const RecordType *type : recordTypes())
            QVERIFY2(codes.contains(QLatin1StringView(type->table)), type->table);
    }

    void comparisonThatForgetsTheEmptyColumnIsFound_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("isWrong");
        QTest::newRow("the first") << u"status = 'nieuw'"_s << true;
        QTest::newRow("the first among others") << u"signal.status IN ('nieuw', 'gekoppeld')"_s << true;
        QTest::newRow("not another") << u"status <> 'gekoppeld'"_s << true;
        QTest::newRow("a list") << u"status IN (SELECT value FROM json_each(?1))"_s << true;
        QTest::newRow("another") << u"status = 'gekoppeld'"_s << false;
        QTest::newRow("not the first") << u"status NOT IN ('nieuw', 'gekoppeld')"_s << false;
        QTest::newRow("known") << u"ifnull(status, 'nieuw') = 'nieuw'"_s << false;
        QTest::newRow("asked for") << u"status IS NULL OR status = 'nieuw'"_s << false;
        QTest::newRow("no code") << u"title = 'nieuw'"_s << false;
    }

    void comparisonThatForgetsTheEmptyColumnIsFound()
    {
        QFETCH(const QString, condition);
        QFETCH(const bool, isWrong);

        const QStringList complaints =
            complaintsAbout(u"-- what is new\nSELECT id FROM signal WHERE "_s + condition);

        QCOMPARE(!complaints.isEmpty(), isWrong);
    }

    void noQueryForgetsTheEmptyColumn()
    {
        QStringList complaints;
        QDirIterator files(u":/sql/queries"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &complaint : complaintsAbout(QString::fromUtf8(file.readAll())))
                complaints.append(file.fileName() + u": "_s + complaint);
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestCodeColumns)
#include "tst_codecolumns.moc"
