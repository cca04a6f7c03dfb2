// SPDX-License-Identifier: EUPL-1.2
#include "tabs/signaldialogs.h"

#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/signalrows.h"
#include "editors/specialeditors.h"
#include "models/signalcolumns.h"
#include "report/labels.h"
#include "widgets/form.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int MostImpact = 5;
constexpr int MostRelevance = 3;

const std::function<void()> NobodyListens = [] {};

} // namespace

FieldsDialog::FieldsDialog(const QString &title, const QString &what, QWidget *parent)
    : DialogFrame(title, parent)
    , m_form(new Form)
{
    auto *heading = new TextLabel(what);
    heading->setMeaning(Meaning::Quiet);
    heading->setWordWrap(true);
    content()->addWidget(heading);
    content()->addWidget(m_form);
}

FormField &FieldsDialog::addEditor(const QString &label, const FieldEditor &editor, Need need)
{
    return m_form->addField({.label = label, .need = need}, editor.widget);
}

FormField &FieldsDialog::addReasonField(const QString &label, Need need)
{
    m_reason = makeMemoEditor(NobodyListens);
    m_reasonField = &addEditor(label, m_reason, need);
    return *m_reasonField;
}

QString FieldsDialog::reason() const
{
    return m_reason.value().toString();
}

void FieldsDialog::checkReason(const QString &sentence)
{
    m_reasonField->setError(reason().isEmpty() ? sentence : QString());
}

void FieldsDialog::clearReasonError()
{
    m_reasonField->setError({});
}

void FieldsDialog::accept()
{
    check();
    if (!m_form->showFirstError())
        QDialog::accept();
}

ReasonDialog::ReasonDialog(const Words &words, const QString &what, QWidget *parent)
    : FieldsDialog(words.title, what, parent)
    , m_missing(words.missing)
{
    addReasonField(words.label, Need::Required);
    addLeave(tr("&Cancel"));
    addAccept(words.accept);
    form().focusFirst();
}

void ReasonDialog::check()
{
    checkReason(m_missing);
}

AssessDialog::AssessDialog(const Signal &signal, QWidget *parent)
    : FieldsDialog(tr("Assess signal"), signal.title, parent)
    , m_signal(signal)
    , m_impact(makeScoreEditor({.most = MostImpact, .unsaid = NotScored}, impactWord, NobodyListens))
    , m_likelihood(makeScoreEditor({.most = MostImpact, .unsaid = NotScored}, likelihoodWord, NobodyListens))
    , m_horizon(makeCodeEditor(codeChoices<Horizon>(), NobodyListens))
    , m_direction(makeCodeEditor(QList<Choice>{{QString(), tr("not said")}} + codeChoices<SignalDirection>(),
                                 NobodyListens))
{
    m_impactField = &addEditor(tr("&Impact"), m_impact);
    m_likelihoodField = &addEditor(tr("&Likelihood"), m_likelihood);
    addEditor(tr("&Time horizon"), m_horizon);
    addEditor(tr("&Opportunity or threat"), m_direction);
    m_impact.show(signal.impact);
    m_likelihood.show(signal.likelihood);
    m_horizon.show(Codec<Horizon>::to(signal.horizon));
    m_direction.show(Codec<std::optional<SignalDirection>>::to(signal.direction));
    addLeave(tr("&Cancel"));
    addAccept(tr("&Assess"));
    form().focusFirst();
}

void AssessDialog::check()
{
    const Signal signal = scored();
    m_impactField->setError(signal.impact == NotScored ? tr("Choose how large it is.") : QString());
    m_likelihoodField->setError(signal.likelihood == NotScored ? tr("Choose how likely it is.") : QString());
}

Signal AssessDialog::scored() const
{
    Signal signal = m_signal;
    signal.impact = Codec<int>::from(m_impact.value());
    signal.likelihood = Codec<int>::from(m_likelihood.value());
    signal.horizon = Codec<Horizon>::from(m_horizon.value());
    signal.direction = Codec<std::optional<SignalDirection>>::from(m_direction.value());
    return signal;
}

VerdictDialog::VerdictDialog(const QString &what, const std::optional<SignalAssessment> &before,
                             QWidget *parent)
    : FieldsDialog(tr("Does it matter to us?"), what, parent)
    , m_verdict(makeCodeEditor(codeChoices<SignalVerdict>(), NobodyListens))
{
    addEditor(tr("&Verdict"), m_verdict);
    addReasonField(tr("&Reason, when it does not matter"), Need::Optional);
    if (before)
        m_verdict.show(Codec<SignalVerdict>::to(before->verdict));
    addLeave(tr("&Cancel"));
    addAccept(tr("&Keep verdict"));
    form().focusFirst();
}

SignalVerdict VerdictDialog::verdict() const
{
    return Codec<SignalVerdict>::from(m_verdict.value());
}

void VerdictDialog::check()
{
    if (verdict() == SignalVerdict::NietVanBelang)
        checkReason(tr("Write in one sentence why it does not matter to your unit."));
    else
        clearReasonError();
}

DossierLinkDialog::DossierLinkDialog(const QString &what, const QList<Choice> &dossiers, QWidget *parent)
    : FieldsDialog(tr("Link to a dossier"), what, parent)
    , m_dossier(makeReferenceEditor(dossiers, NobodyListens))
    , m_importance(makeScoreEditor({.most = MostRelevance}, importanceWord, NobodyListens))
    , m_proposal(makeTextEditor(NobodyListens))
    , m_dossierField(&addEditor(tr("&Dossier"), m_dossier, Need::Required))
{
    addReasonField(tr("&What does this mean for the dossier?"), Need::Required);
    addEditor(tr("How &important is it for the dossier?"), m_importance);
    addEditor(tr("&Proposal"), m_proposal);
    m_importance.show({});
    addLeave(tr("&Cancel"));
    addAccept(tr("&Link"));
    form().focusFirst();
}

void DossierLinkDialog::choose(const Uid &dossier)
{
    m_dossier.show(Codec<Uid>::to(dossier));
}

SignalDossierLink DossierLinkDialog::link() const
{
    return {.dossier = Codec<Uid>::from(m_dossier.value()),
            .meaning = reason(),
            .relevance = Codec<int>::from(m_importance.value()),
            .proposedAction = m_proposal.value().toString()};
}

void DossierLinkDialog::check()
{
    m_dossierField->setError(link().dossier.isNull() ? tr("Choose a dossier.") : QString());
    checkReason(tr("Write in one sentence what this signal means for the dossier."));
}

} // namespace kb
