// SPDX-License-Identifier: EUPL-1.2
#include "tabs/bulkdialog.h"

#include "editors/bankchoices.h"
#include "model/knowledgequestion.h"
#include "report/labels.h"
#include "widgets/chipedit.h"
#include "widgets/form.h"
#include "widgets/scrolled.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"
#include "wording/guardtext.h"
#include "wording/kindcount.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

// The numbers are the fields of model/recordhead.h, knowledgequestion.h and study.h.
constexpr FieldId SharingField = 12;
constexpr FieldId DossierField = 33;
constexpr FieldId StatusField = 39;
constexpr FieldId PublicationField = 73;

constexpr int RestAfterChoice = 100;       ///< milliseconds
constexpr qsizetype MostLeftRecords = 200; ///< nobody reads more
constexpr int LinesInSight = 4;

/// A question is merged with another one by one, not as many.
QList<Choice> statusChoices()
{
    QList<Choice> choices = codeChoices<QuestionStatus>();
    choices.removeIf(
        [](const Choice &choice) { return choice.key == QString(codeOf(QuestionStatus::Samengevoegd)); });
    return choices;
}

/// A signal says what it means for each dossier; what is known about an approach is of no dossier.
bool mayHaveDossiers(Kind kind)
{
    return kind != Kind::Signal && kind != Kind::Bulletin && kind != Kind::Approach && kind != Kind::Lesson &&
           kind != Kind::Collection && kind != Kind::ExternalBank;
}

/// A collection has its concepts by its studies; what is in a bank of others is not ours to describe.
bool mayHaveConcepts(Kind kind)
{
    return kind != Kind::Collection && kind != Kind::ExternalBank;
}

QList<Uid> uidsIn(const ChipEdit &edit)
{
    QStringList keys;
    for (const Choice &chip : edit.chips())
        keys.append(chip.key);
    return uidsOf(keys);
}

Value valueOf(FieldId field, const QString &key)
{
    return field == DossierField ? Codec<Uid>::to(Uid(key)) : Codec<QString>::to(key);
}

} // namespace

BulkDialog::BulkDialog(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent)
    : DialogFrame(tr("Change selection"), parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_ids(ids)
    , m_form(new Form)
    , m_outcome(new TextLabel)
    , m_left(new QListWidget)
    , m_rest(new QTimer(this))
    , m_runner(workspace.bank())
{
    auto *what = new TextLabel(
        tr("%1 selected. What you leave as it is does not change.").arg(kindCount(kind, int(ids.size()))));
    what->setWordWrap(true);
    content()->addWidget(what);
    buildForm();
    buildOutcome();
    addLeave(tr("&Cancel"));
    m_accept = addAccept(tr("C&hange"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterChoice);
    connect(m_rest, &QTimer::timeout, this, &BulkDialog::look);
    m_form->focusFirst();
    tell(BulkOutcome{});
}

void BulkDialog::buildForm()
{
    Bank &bank = m_workspace.bank();
    if (mayHaveConcepts(m_kind))
        addLinks(LinkType::Concept, tr("Concepts to a&dd"), tr("Concepts to re&move"), conceptChoices(bank));
    if (m_kind == Kind::KnowledgeQuestion) { // belongs to one dossier
        QList<Choice> dossiers = dossierChoices(bank);
        dossiers.prepend({QString(), tr("No dossier")});
        addChoice(DossierField, dossiers);
    } else if (mayHaveDossiers(m_kind)) {
        addLinks(LinkType::Dossier, tr("Dossiers to add"), tr("Dossiers to remove"), dossierChoices(bank));
    }
    QList<FormField *> states{addChoice(SharingField, codeChoices<ShareLevel>())};
    if (m_kind == Kind::Study)
        states.append(addChoice(PublicationField, codeChoices<PublicationStatus>()));
    if (m_kind == Kind::KnowledgeQuestion)
        states.append(addChoice(StatusField, statusChoices()));
    m_form->addRow(states);
    content()->addWidget(scrolled(m_form, tr("What to change")), 1);
}

void BulkDialog::addLinks(LinkType type, const QString &added, const QString &removed,
                          const QList<Choice> &choices)
{
    LinkChoice links{type, new ChipEdit(Words::OnlySuggested), new ChipEdit(Words::OnlySuggested)};
    for (const auto &[label, edit] : {std::pair(added, links.added), std::pair(removed, links.removed)}) {
        edit->setSuggestions(choices);
        connect(edit, &ChipEdit::changed, this, &BulkDialog::askAgain);
        m_form->addField({.label = label}, edit);
    }
    links.removed->setInvitation(tr("Remove"));
    m_links.append(links);
}

FormField *BulkDialog::addChoice(FieldId field, const QList<Choice> &choices)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(tr("Leave as it is"));
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.key);
    connect(combo, &QComboBox::currentIndexChanged, this, &BulkDialog::askAgain);
    m_fields.append({field, combo});
    return &m_form->addField({.label = fieldLabel(m_kind, field)}, combo);
}

void BulkDialog::buildOutcome()
{
    m_outcome->setWordWrap(true);
    m_left->setAccessibleName(tr("What stays as it is"));
    m_left->setWordWrap(true);
    m_left->setFixedHeight(LinesInSight * fontMetrics().lineSpacing() + 2 * m_left->frameWidth() + 8);
    content()->addWidget(m_outcome);
    content()->addWidget(m_left);
}

BulkChange BulkDialog::change() const
{
    BulkChange change;
    for (const FieldChoice &choice : m_fields) {
        if (choice.combo->currentIndex() > 0)
            change.fields.insert(choice.field, valueOf(choice.field, choice.combo->currentData().toString()));
    }
    for (const LinkChoice &choice : m_links)
        change.links.append({choice.type, uidsIn(*choice.added), uidsIn(*choice.removed)});
    return change;
}

bool BulkDialog::isBusy() const
{
    return m_rest->isActive() || m_runner.isBusy();
}

/// What was found out does not hold for what is chosen now.
void BulkDialog::askAgain()
{
    ++m_asked;
    m_runner.stopAll();
    m_accept->setEnabled(false);
    m_outcome->setText(tr("Checking what changes…"));
    m_rest->start();
}

void BulkDialog::look()
{
    m_runner.run(
        this,
        [kind = m_kind, ids = m_ids, change = change()](JobContext &context) {
            return previewChange(context.bank, kind, ids, change, context.progress, context.stop);
        },
        [this, asked = m_asked](const Result<BulkOutcome> &outcome) {
            if (asked == m_asked)
                tell(outcome);
        });
}

void BulkDialog::tell(const Result<BulkOutcome> &outcome)
{
    if (!outcome) {
        m_outcome->setText(errorText(outcome.error()));
        m_left->hide();
        return;
    }
    QStringList sentences;
    if (outcome->changed > 0)
        sentences.append(tr("This changes %1.").arg(kindCount(m_kind, outcome->changed)));
    if (outcome->same > 0)
        sentences.append(tr("%n already had this.", nullptr, outcome->same));
    if (!outcome->left.isEmpty())
        sentences.append(tr("%n cannot change:", nullptr, int(outcome->left.size())));
    m_outcome->setText(sentences.isEmpty() ? tr("Choose what is to change.") : sentences.join(u' '));
    m_accept->setEnabled(outcome->changed > 0);
    m_accept->setAccessibleDescription(m_outcome->text());
    showLeft(outcome->left);
}

void BulkDialog::showLeft(const QList<LeftRecord> &left)
{
    m_left->clear();
    m_left->setVisible(!left.isEmpty());
    for (const LeftRecord &record : left.first(std::min(left.size(), MostLeftRecords))) {
        const bool isForeign = record.why.code == Error::Code::NotOwner;
        const QString why = isForeign ? tr("the owner is %1").arg(record.why.detail)
                                      : tr("first fill in: %1").arg(missingText(m_kind, record.why.detail));
        m_left->addItem(QStringLiteral("%1 – %2").arg(record.refcode, why));
    }
    if (left.size() > MostLeftRecords)
        m_left->addItem(tr("and %n more", nullptr, int(left.size() - MostLeftRecords)));
    m_left->setCurrentRow(0);
    if (isVisible() && !left.isEmpty())
        growToContent();
}

} // namespace kb
