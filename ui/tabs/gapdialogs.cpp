// SPDX-License-Identifier: EUPL-1.2
#include "tabs/gapdialogs.h"

#include "editors/choiceeditors.h"
#include "editors/recordpicker.h"
#include "jobs/gaplist.h"
#include "report/gapwords.h"
#include "widgets/form.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

/// Where people notice that something is not known.
const QList<Kind> KindsAGapComesFrom{Kind::Event,       Kind::Advice,         Kind::PolicyDossier,
                                     Kind::Exploration, Kind::Signal,         Kind::KnowledgeQuestion,
                                     Kind::Study,       Kind::ResearchProject};

/// The words of each, with a mark at what a rule proposes.
QList<Choice> natureChoices(std::optional<GapNature> proposed)
{
    QList<Choice> choices;
    for (const GapNature nature : allOf<GapNature>()) {
        const QString words = label(nature);
        choices.append({QString(codeOf(nature)),
                        nature == proposed ? NatureDialog::tr("%1 (proposed)").arg(words) : words});
    }
    return choices;
}

GapNature natureIn(const FieldEditor &editor)
{
    return fromCode<GapNature>(editor.value().toString()).value_or(GapNature::Absent);
}

} // namespace

WriteGapDialog::WriteGapDialog(Workspace &workspace, QWidget *parent, const Uid &about)
    : FieldsDialog(tr("Write down a gap"),
                   tr("Do you miss knowledge that the program does not see? Write it down here."), parent)
    , m_title(makeTextEditor([] {}))
    , m_nature(makeCodeEditor(natureChoices({}), [] {}))
    , m_about(makeRecordPicker(workspace, KindsAGapComesFrom, [] {}))
{
    m_titleField = &addEditor(tr("What is not &known"), m_title, Need::Required);
    addReasonField(tr("&Why it matters"), Need::Required);
    addEditor(tr("What is &lacking"), m_nature);
    m_aboutField = &addEditor(tr("Came up w&ith"), m_about);
    if (!about.isNull())
        m_about.show(Codec<Uid>::to(about));
    addLeave(tr("&Cancel"));
    addAccept(tr("&Save"));
    form().focusFirst();
}

NewGap WriteGapDialog::gap() const
{
    return {.title = m_title.value().toString(),
            .why = reason(),
            .nature = natureIn(m_nature),
            .about = Codec<Uid>::from(m_about.value())};
}

void WriteGapDialog::check()
{
    const bool hasTitle = !m_title.value().toString().trimmed().isEmpty();
    m_titleField->setError(hasTitle ? QString() : tr("Write down what is not known."));
    checkReason(tr("Write down why it matters."));
    m_aboutField->setError(m_about.problem());
}

void writeDownGap(Workspace &workspace, const Uid &about, QWidget *parent)
{
    WriteGapDialog dialog(workspace, parent, about);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace.jobs().isBusy())
        return workspace.sayError({Error::Code::Busy, {}});
    const NewGap gap = dialog.gap();
    if (const auto written = WrittenGaps(workspace.bank()).add(gap); !written)
        return workspace.sayError(written.error());
    workspace.sayDone(WriteGapDialog::tr("Written down: %1").arg(gap.title));
}

NatureDialog::NatureDialog(const GapLine &gap, QWidget *parent)
    : FieldsDialog(tr("What is lacking"), nameOf(gap.line), parent)
    , m_nature(makeCodeEditor(natureChoices(gap.gap.nature), [] {}))
{
    addEditor(tr("What is &lacking"), m_nature);
    m_nature.show(Codec<GapNature>::to(gap.nature()));
    addLeave(tr("&Cancel"));
    addAccept(tr("&Save"));
    form().focusFirst();
}

GapNature NatureDialog::nature() const
{
    return natureIn(m_nature);
}

} // namespace kb
