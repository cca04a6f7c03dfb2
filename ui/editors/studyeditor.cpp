// SPDX-License-Identifier: EUPL-1.2
#include "editors/studyeditor.h"

#include "base/firsterror.h"
#include "editors/childparts.h"
#include "editors/doublequestion.h"
#include "editors/filespage.h"
#include "editors/findingspage.h"
#include "editors/relationrows.h"
#include "editors/similarpanel.h"
#include "editors/suggestedconcepts.h"
#include "editors/usespage.h"
#include "jobs/attachedfiles.h"
#include "jobs/studyparts.h"
#include "model/lifecycle.h"
#include "wording/guardtext.h"

namespace kb {

namespace {

// The fields of model/study.h.
constexpr FieldId StudyTitle = 31;
constexpr FieldId StudyPublication = 73;
/// No fields of the record: what hangs on it among what is kept until it is saved.
constexpr FieldId StudyFilesDraft = 0xF000;
constexpr FieldId StudyRelationsDraft = 0xF001;
constexpr FieldId StudyFindingsDraft = 0xF002;
constexpr FieldId StudyUsesDraft = 0xF003;

} // namespace

EditorWords StudyEditor::words()
{
    return {.isNew = tr("New study"),
            .place = tr("%1 · Study"),
            .untitled = tr("Untitled study"),
            .wanted = {{StudyTitle, tr("Write the title of the study.")}},
            .possible = {}};
}

StudyEditor::StudyEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
    , m_similar(new SimilarPanel(workspace))
{
    buildFacts();
    buildSummary();
    buildFindings();
    buildConnections();
    buildUses();
    buildFiles();
    buildPublication();
    addHistoryPage();
    addPanelAbove(m_similar);
    connect(m_facts, &RecordForm::edited, this, &StudyEditor::askSimilar);
}

Study StudyEditor::beginning()
{
    return {.language = UsualLanguage};
}

void StudyEditor::showMore(const Study &study, Access access)
{
    if (const auto shown = showParts(study.uid); !shown)
        workspace().sayError(shown.error());
    const Access here = workspace().isReadOnly() ? Access::ReadOnly : access;
    for (ChildPage *page : std::initializer_list<ChildPage *>{m_findings, m_uses, m_files})
        page->setAccess(here);
    m_relations->setAccess(here);
    m_relationsField->setError({});
    askSimilar();
}

/// What hangs on the study; nothing for a null uid.
Result<> StudyEditor::showParts(const Uid &study)
{
    Bank &bank = workspace().bank();
    const bool isNew = study.isNull();
    const auto files = isNew ? QList<Attachment>() : attachmentsOf(bank, study);
    const auto findings = isNew ? QList<Finding>() : findingsOf(bank, study);
    const auto uses = isNew ? QList<UseRecord>() : usesOf(bank, study);
    m_files->show(files ? *files : QList<Attachment>());
    m_findings->load(findings ? *findings : QList<Finding>());
    m_uses->show(uses ? *uses : QList<UseRecord>());
    const auto related = m_relations->load(bank, study);
    const Error *error = firstError(files, findings, uses, related);
    return error ? Result<>(*error) : Result<>();
}

Result<> StudyEditor::writeMore(Write &write, const Uid &study)
{
    Bank &bank = workspace().bank();
    if (auto kept = m_files->write(bank, write, study, &Attachment::about); !kept)
        return kept;
    if (auto kept = m_findings->write(bank, write, study); !kept)
        return kept;
    if (auto kept = m_uses->write(bank, write, study, &UseRecord::object); !kept)
        return kept;
    return m_relations->write(bank, write, study);
}

bool StudyEditor::isMoreFine()
{
    const QString wrong = m_relations->problemFor(uid());
    m_relationsField->setError(wrong);
    if (!wrong.isEmpty()) {
        showPageOf(*m_connections);
        return false;
    }
    for (ChildPage *page : std::initializer_list<ChildPage *>{m_findings, m_uses, m_files}) {
        if (page->showProblems())
            continue;
        showPageOf(page->form());
        return false;
    }
    return true;
}

/// V-16 is asked where it can have become so: of a new study, and of what tells one from another.
bool StudyEditor::mayBeKept(const Study &study)
{
    if (!study.uid.isNull() && identityOf(study) == identityOf(shown()))
        return true;
    const auto known = doubleOf(workspace().bank(), study);
    if (!known || !*known) // a question that cannot be asked does not stand in the way
        return true;
    switch (askAboutDouble(**known, this)) {
    case DoubleAnswer::KeepBoth:
        return true;
    case DoubleAnswer::OpenKnown: // once saving is over
        QMetaObject::invokeMethod(
            this, [this, other = (*known)->uid] { openKnown(other); }, Qt::QueuedConnection);
        break;
    case DoubleAnswer::GoOn:
        break;
    }
    return false;
}

/// A new study is given up for it; who changes one that is here is asked what to do with the changes.
void StudyEditor::openKnown(const Uid &known)
{
    if (uid().isNull())
        openInstead(known);
    else
        workspace().open(known);
}

QMap<FieldId, QString> StudyEditor::problemsTogether(const Study &study)
{
    const QStringList missing = missingForStep(shown(), study);
    if (missing.isEmpty())
        return {};
    return {{StudyPublication,
             tr("For this status first fill in: %1.").arg(missingText(Kind::Study, missing.join(u',')))}};
}

QList<Attention> StudyEditor::attention()
{
    const LinkCounts counts{.concepts = links().count(LinkType::Concept),
                            .institutes = links().count(LinkType::PerformedBy),
                            .files = int(m_files->records().size()),
                            .uncheckedFiles = m_files->unchecked()};
    QList<Attention> points = attentionFor(edited(), counts);
    for (const Attention point : FormEditor::attention()) {
        if (!points.contains(point))
            points.append(point);
    }
    return points;
}

void StudyEditor::askSimilar()
{
    m_similar->ask(edited().title, edited());
    m_suggested->ask();
}

void StudyEditor::attach(const QStringList &paths)
{
    if (isChanged() && !save())
        return;
    if (uid().isNull())
        return workspace().say({.sentence = tr("First write the title of the study, then add its files."),
                                .tone = Message::Tone::Failed});
    const StepLabel label{.act = QStringLiteral("attach"), .kind = Kind::Study, .subject = shown().refcode};
    workspace().runJob(
        tr("Keeping %n file(s)", nullptr, int(paths.size())), this,
        [label, study = uid(), paths](JobContext &context) -> Result<QList<Attachment>> {
            const auto attached = attachFiles(context.bank, label, study, paths);
            return attached ? attachmentsOf(context.bank, study) : attached.error();
        },
        [this, study = uid()](const Result<QList<Attachment>> &files) {
            if (study == uid() || !files)
                showAttached(files);
        });
}

void StudyEditor::beginFinding(const Uid &approach)
{
    showPage(m_findings);
    if (!m_findings->begin(approach))
        workspace().say({.sentence = tr("Only the owner of the study can add a finding to it."),
                         .tone = Message::Tone::Failed});
}

void StudyEditor::showAttached(const Result<QList<Attachment>> &files)
{
    if (!files)
        return workspace().sayError(files.error());
    m_files->showFurther(*files);
    showAttention();
}

void StudyEditor::noteEdit()
{
    setChanged(true);
    showAttention();
}

Values StudyEditor::draft() const
{
    Values values = FormEditor::draft();
    values.insert(StudyFilesDraft, partRowsOf(m_files->records()));
    values.insert(StudyRelationsDraft, m_relations->rows());
    values.insert(StudyFindingsDraft, m_findings->draft());
    values.insert(StudyUsesDraft, partRowsOf(m_uses->records()));
    return values;
}

void StudyEditor::showDraft(const Values &values)
{
    m_files->showEdited(partsOfRows<Attachment>(values.value(StudyFilesDraft).toArray()));
    m_relations->show(values.value(StudyRelationsDraft).toArray());
    m_findings->showDraft(values.value(StudyFindingsDraft).toArray());
    m_uses->showEdited(partsOfRows<UseRecord>(values.value(StudyUsesDraft).toArray()));
    FormEditor::showDraft(values);
    askSimilar();
}

} // namespace kb
