// SPDX-License-Identifier: EUPL-1.2
#include "editors/adviceeditor.h"
#include "editors/bulletineditor.h"
#include "editors/childpage.h"
#include "editors/contacteditor.h"
#include "editors/dossiereditor.h"
#include "editors/eventeditor.h"
#include "editors/explorationeditor.h"
#include "editors/instituteeditor.h"
#include "editors/personeditor.h"
#include "editors/questioneditor.h"
#include "editors/recordform.h"
#include "editors/signaleditor.h"
#include "editors/studyeditor.h"
#include "jobs/advicepaperjob.h"
#include "jobs/bulletinpaperjob.h"
#include "jobs/dossieroverviewjob.h"
#include "jobs/meetingpaperjob.h"
#include "jobs/questioncardjob.h"
#include "jobs/researchcardjob.h"
#include "model/recordtypes.h"
#include "model/valuechecks.h"
#include "print/pdf.h"
#include "report/renderers.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 3, 2);

/// Some 100,000 characters, in lines as people copy them.
const QString LongText =
    (u"wonen in de stad en op het land "_s.repeated(25).trimmed() + u'\n').repeated(125).trimmed();
/// The same for a field of one line.
const QString LongLine = QString(LongText).replace(u'\n', u' ');

struct KindOfRecord
{
    const char *name;
    Uid (*make)(Bank &bank);
    RecordEditor *(*edit)(Workspace &workspace);
    QList<Result<Document>> (*papers)(Bank &bank, const Uid &record) = nullptr;
};

template <typename Editor> RecordEditor *editorOf(Workspace &workspace)
{
    return new Editor(workspace);
}

Uid anInstitute(Bank &bank)
{
    return insert(bank, Institute{.nameNl = u"Bureau"_s});
}

Uid aSignal(Bank &bank)
{
    Signal seen;
    seen.title = u"Meer vraag naar kleine woningen"_s;
    seen.arena = {Arena::Maatschappelijk};
    seen.sources = {{.title = u"Krant"_s}};
    seen.observedOn = Day;
    return insert(bank, seen);
}

Uid anAdvice(Bank &bank)
{
    Advice advice;
    advice.title = u"Bouw kleiner"_s;
    advice.addresseeKind = {Addressee::Sg};
    advice.fromUnit = bank.identity().unit;
    return insert(bank, advice);
}

Uid anEvent(Bank &bank)
{
    Event event;
    event.title = u"Kennislunch"_s;
    event.organiser = bank.identity().unit;
    event.start = QDateTime(Day, QTime(11, 0), Qt::UTC);
    event.end = event.start.addSecs(3600);
    return insert(bank, event);
}

Uid anExploration(Bank &bank)
{
    Exploration search;
    search.title = u"Ruimte"_s;
    search.centralQuestion = u"Waar kan het?"_s;
    search.lead = bank.identity().unit;
    return insert(bank, search);
}

Uid aContact(Bank &bank)
{
    ContactMoment contact;
    contact.date = Day;
    contact.institute = anInstitute(bank);
    contact.subject = u"Kennismaking"_s;
    return insert(bank, contact);
}

template <typename Content, auto Collect, auto Paper>
QList<Result<Document>> paperOf(Bank &bank, const Uid &record)
{
    const Result<Content> content = Collect(bank, record, Language::Nl);
    return {content ? Result<Document>(Paper(*content)) : Result<Document>(content.error())};
}

QList<Result<Document>> papersOfEvent(Bank &bank, const Uid &event)
{
    QList<Result<Document>> papers;
    for (const MeetingPaper paper : allOf<MeetingPaper>()) {
        const auto content = meetingContent(bank, event, Language::Nl);
        papers.append(content ? Result<Document>(meetingPaper(paper, *content))
                              : Result<Document>(content.error()));
    }
    return papers;
}

const QList<KindOfRecord> &kinds()
{
    static const QList<KindOfRecord> all{
        {"study", [](Bank &bank) { return insert(bank, aStudy()); }, editorOf<StudyEditor>,
         paperOf<ResearchCardContent, researchCardContent, researchCard>},
        {"question", [](Bank &bank) { return insert(bank, aQuestion()); }, editorOf<QuestionEditor>,
         paperOf<QuestionCardContent, questionCardContent, questionCard>},
        {"signal", aSignal, editorOf<SignalEditor>},
        {"bulletin", [](Bank &bank) { return insert(bank, Bulletin{.title = u"Signalen"_s}); },
         editorOf<BulletinEditor>, paperOf<BulletinPaperContent, bulletinPaperContent, bulletinPaper>},
        {"dossier",
         [](Bank &bank) { return insert(bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s}); },
         editorOf<DossierEditor>, paperOf<DossierOverviewContent, dossierOverviewContent, dossierOverview>},
        {"institute", anInstitute, editorOf<InstituteEditor>},
        {"person", [](Bank &bank) { return insert(bank, Person{.family = u"Kuipers"_s}); },
         editorOf<PersonEditor>},
        {"contact", aContact, editorOf<ContactEditor>},
        {"advice", anAdvice, editorOf<AdviceEditor>,
         [](Bank &bank, const Uid &advice) { return QList{advicePaperOf(bank, advice, Language::Nl)}; }},
        {"event", anEvent, editorOf<EventEditor>, papersOfEvent},
        {"exploration", anExploration, editorOf<ExplorationEditor>},
    };
    return all;
}

/// A record of one kind, open in its editor.
struct LongTextRoom
{
    explicit LongTextRoom(const KindOfRecord &of)
        : desk(Desk::Content::Nothing)
        , workspace(desk.open(), desk.settings())
        , record(of.make(workspace.bank()))
        , kind(of)
        , editor(open())
    {
    }

    std::unique_ptr<RecordEditor> open()
    {
        std::unique_ptr<RecordEditor> opened(kind.edit(workspace));
        if (const auto ready = opened->open(record); !ready)
            qFatal("%s", qPrintable(ready.error().detail));
        show(*opened, {1000, 700});
        settle(workspace);
        return opened;
    }

    /// What the pages say in their texts.
    static QMap<FieldId, QString> texts(const RecordEditor &of)
    {
        QMap<FieldId, QString> texts;
        for (const RecordForm *form : formsOf(of)) {
            const Values values = form->values();
            for (const auto &[id, value] : values.asKeyValueRange()) {
                if (isText(of, id))
                    texts.insert(id, value.toString());
            }
        }
        return texts;
    }

    QMap<FieldId, QString> typeLongTextEverywhere()
    {
        for (RecordForm *form : formsOf(*editor)) {
            Values values = form->values();
            for (const auto &[id, value] : values.asKeyValueRange()) {
                const bool isMemo = recordType(editor->kind())->field(id)->kind == FieldKind::Memo;
                if (isText(*editor, id))
                    value = Codec<QString>::to(isMemo ? LongText : LongLine);
            }
            form->show(values);
            Q_EMIT form->edited();
        }
        return texts(*editor);
    }

    /// Those of the record itself, not of what hangs below it.
    static QList<RecordForm *> formsOf(const RecordEditor &of)
    {
        QList<RecordForm *> forms = of.findChildren<RecordForm *>();
        for (const ChildPage *page : of.findChildren<ChildPage *>())
            forms.removeIf([page](const RecordForm *form) { return page->isAncestorOf(form); });
        return forms;
    }

    static bool isText(const RecordEditor &of, FieldId id)
    {
        const RecordType &type = *recordType(of.kind());
        const FieldInfo *field = type.field(id);
        const bool isWritten = field && (field->kind == FieldKind::Text || field->kind == FieldKind::Memo);
        return isWritten && field->name != "timezone"_L1 && fits(type, *field, Codec<QString>::to(LongLine));
    }

    Desk desk;
    Workspace workspace;
    Uid record;
    KindOfRecord kind;
    std::unique_ptr<RecordEditor> editor;
};

} // namespace

/// Texts of 100,000 characters in every field of every record: nothing of them is lost, everything can be
/// undone, and the papers are made.
class TestLongText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextIsSavedWholeAndTakenBackInOneStep_data() { eachKind(); }

    void longTextIsSavedWholeAndTakenBackInOneStep()
    {
        QFETCH(const int, kind);
        LongTextRoom room(kinds()[kind]);
        const auto before = room.texts(*room.editor);

        const auto typed = room.typeLongTextEverywhere();
        QVERIFY(std::ranges::any_of(typed, [](const QString &text) { return text.size() > 99000; }));
        QVERIFY(room.editor->save());

        QCOMPARE(room.texts(*room.open()), typed);
        room.workspace.undo();
        QCOMPARE(room.texts(*room.open()), before);
    }

    void papersOfLongTextAreMade_data() { eachKind(); }

    void papersOfLongTextAreMade()
    {
        QFETCH(const int, kind);
        LongTextRoom room(kinds()[kind]);
        if (!room.kind.papers)
            QSKIP("this kind has no paper of its own");
        room.typeLongTextEverywhere();
        QVERIFY(room.editor->save());

        for (const Result<Document> &paper : room.kind.papers(room.workspace.bank(), room.record)) {
            QVERIFY_RESULT(paper);
            QVERIFY(renderHtml(*paper).contains(u"wonen in de stad"_s));
            QVERIFY(!renderOdt(*paper).isEmpty());
            QVERIFY_RESULT(print::renderPdf(*paper));
        }
    }

private:
    static void eachKind()
    {
        QTest::addColumn<int>("kind");
        for (qsizetype kind = 0; kind < kinds().size(); ++kind)
            QTest::newRow(kinds()[kind].name) << int(kind);
    }
};

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
