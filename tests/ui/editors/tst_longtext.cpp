// SPDX-License-Identifier: EUPL-1.2
#include "editorroom.h"
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

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Some 100,000 characters, in lines as people copy them.
const QString LongText =
    (u"wonen in de stad en op het land "_s.repeated(25).trimmed() + u'\n').repeated(125).trimmed();
/// The same for a field of one line.
const QString LongLine = QString(LongText).replace(u'\n', u' ');

using Papers = QList<Result<Document>>;

template <typename Content, auto Collect, auto Paper> Papers paperOf(Bank &bank, const Uid &record)
{
    const Result<Content> content = Collect(bank, record, Language::Nl);
    return {content ? Result<Document>(Paper(*content)) : Result<Document>(content.error())};
}

Papers papersOfEvent(Bank &bank, const Uid &event)
{
    Papers papers;
    for (const MeetingPaper paper : allOf<MeetingPaper>()) {
        const auto content = meetingContent(bank, event, Language::Nl);
        papers.append(content ? Result<Document>(meetingPaper(paper, *content))
                              : Result<Document>(content.error()));
    }
    return papers;
}

const QMap<QString, Papers (*)(Bank &bank, const Uid &record)> PapersOfKind{
    {u"study"_s, paperOf<ResearchCardContent, researchCardContent, researchCard>},
    {u"question"_s, paperOf<QuestionCardContent, questionCardContent, questionCard>},
    {u"bulletin"_s, paperOf<BulletinPaperContent, bulletinPaperContent, bulletinPaper>},
    {u"dossier"_s, paperOf<DossierOverviewContent, dossierOverviewContent, dossierOverview>},
    {u"advice"_s,
     [](Bank &bank, const Uid &advice) { return Papers{advicePaperOf(bank, advice, Language::Nl)}; }},
    {u"event"_s, papersOfEvent},
};

/// Fields in which people write what they like.
bool takesText(const FieldInfo &field, const RecordType &type)
{
    const bool isWritten = field.kind == FieldKind::Text || field.kind == FieldKind::Memo;
    return isWritten && QLatin1StringView(field.name) != "timezone"_L1 &&
           fits(type, field, Codec<QString>::to(LongLine));
}

Values longTextFor(const RecordType &type, const QString &memo = LongText)
{
    Values values;
    for (const FieldInfo *field : type.fields) {
        if (takesText(*field, type))
            values.insert(field->id, Codec<QString>::to(field->kind == FieldKind::Memo ? memo : LongLine));
    }
    return values;
}

/// What the pages say in those fields.
Values textsIn(const RecordEditor &editor)
{
    const Values wanted = longTextFor(*recordType(editor.kind()));
    Values texts;
    for (const RecordForm *form : EditorRoom::formsOf(editor)) {
        const Values values = form->values();
        for (const auto &[id, value] : values.asKeyValueRange()) {
            if (wanted.contains(id))
                texts.insert(id, value);
        }
    }
    return texts;
}

} // namespace

/// Texts of 100,000 characters in every field of every record: nothing of them is lost, everything can be
/// undone, and the papers are made; those of shorter texts, as they have hundreds of pages else.
class TestLongText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextIsSavedWholeAndTakenBackInOneStep_data() { eachEditedKind(); }

    void longTextIsSavedWholeAndTakenBackInOneStep()
    {
        QFETCH(const QString, kind);
        EditorRoom room(editedKind(kind.toLatin1().constData()));
        const Values before = textsIn(*room.editor);
        QVERIFY(!before.isEmpty());

        room.type(longTextFor(*recordType(room.editor->kind())));
        QVERIFY(room.editor->save());

        const Values kept = textsIn(*room.open());
        for (const auto &[id, value] : kept.asKeyValueRange())
            QCOMPARE(value, longTextFor(*recordType(room.editor->kind())).value(id));
        QCOMPARE(kept.keys(), before.keys());
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(textsIn(*room.open()), before);
    }

    void papersOfLongTextAreMade_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : PapersOfKind.keys())
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void papersOfLongTextAreMade()
    {
        QFETCH(const QString, kind);
        EditorRoom room(editedKind(kind.toLatin1().constData()));
        Bank &bank = room.workspace.bank();
        const RecordType &type = *recordType(room.editor->kind());
        Values texts = longTextFor(type, LongText.first(20'000));
        texts.removeIf(
            [onPages = textsIn(*room.editor)](const auto &text) { return !onPages.contains(text.key()); });
        room.editor.reset(); // what an editor does beside it is not what this is about
        QVERIFY_RESULT(bank.write({.act = u"edit"_s, .kind = type.kind},
                                  [&](Write &write) { return write.change(type, room.record, texts); }));

        for (const Result<Document> &paper : PapersOfKind.value(kind)(bank, room.record)) {
            QVERIFY_RESULT(paper);
            QVERIFY(renderHtml(*paper).contains(u"wonen in de stad"_s));
            QVERIFY(!renderOdt(*paper).isEmpty());
            QVERIFY_RESULT(print::renderPdf(*paper));
        }
    }
};

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
