// SPDX-License-Identifier: EUPL-1.2
#include "tabs/expertsdialog.h"

#include "editors/eventeditor.h"
#include "editors/participantspage.h"
#include "model/personname.h"
#include "widgets/form.h"
#include "widgets/textlabel.h"
#include "wording/datetext.h"
#include "wording/errortext.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int RestAfterSubject = 150;        ///< milliseconds
constexpr qsizetype ShortestSubject = 2;     ///< letters that say anything
constexpr int ExpertDigits = 70;             ///< width of the dialog
constexpr int ExpertLines = 24;              ///< and its height
constexpr int BetweenExperts = 3;            ///< pixels
constexpr qsizetype ExpertPlacesShown = 2;   ///< where somebody works
constexpr qsizetype ExpertSubjectsShown = 4; ///< what somebody knows about

QString contactOf(const Expert &expert)
{
    return expert.lastContact.isValid()
               ? ExpertsDialog::tr("last contact %1").arg(dateText(expert.lastContact))
               : ExpertsDialog::tr("no contact yet");
}

/// "Maduro, Ruben · Caribbean House" and below it what is known of the contact and the subjects.
QString textOfExpert(const Expert &expert, const QString &against)
{
    const QString separator = QStringLiteral(" · ");
    QStringList first{listedName(expert)};
    first += expert.worksAt.mid(0, ExpertPlacesShown);
    QStringList second;
    if (!against.isEmpty())
        second.append(against);
    second.append(contactOf(expert));
    second.append(expert.expertise.mid(0, ExpertSubjectsShown).join(QStringLiteral(", ")));
    return first.join(separator) + u'\n' + second.join(separator);
}

} // namespace

ExpertsDialog::ExpertsDialog(Workspace &workspace, const QList<Uid> &there, QWidget *parent)
    : DialogFrame(tr("Add participants by expertise"), parent)
    , m_workspace(workspace)
    , m_there(there)
    , m_subject(new QLineEdit)
    , m_list(new QListWidget)
    , m_state(new TextLabel({}, this))
    , m_rest(new QTimer(this))
    , m_search(workspace.bank())
{
    build();
    m_add = addAccept(tr("&Add"));
    addLeave(tr("&Cancel"));
    openWith(ExpertDigits, ExpertLines);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestAfterSubject);
    connect(m_subject, &QLineEdit::textChanged, this, &ExpertsDialog::change);
    connect(m_rest, &QTimer::timeout, this, &ExpertsDialog::look);
    connect(m_list, &QListWidget::itemChanged, this, &ExpertsDialog::followTicks);
    show(QList<Expert>());
    m_subject->setFocus();
}

void ExpertsDialog::build()
{
    auto *form = new Form(this);
    form->addField({.label = tr("Knows a&bout"), .help = tr("A concept or a part of it")}, m_subject);
    m_list->setWordWrap(true);
    m_list->setSpacing(BetweenExperts);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleDescription(tr("The space bar ticks or unticks somebody."));
    m_list->setAccessibleName(tr("Experts"));
    m_state->setWordWrap(true);
    content()->addWidget(form);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_state);
}

/// Nobody is added for what they knew about the subject before.
void ExpertsDialog::change()
{
    m_search.forget();
    m_add->setEnabled(false);
    m_rest->start();
}

void ExpertsDialog::look()
{
    const QString subject = m_subject->text().simplified();
    if (subject.size() < ShortestSubject)
        return show(QList<Expert>());
    m_search.ask(
        this, [subject](JobContext &context) { return expertsOn(context.bank, subject); },
        [this](const Result<QList<Expert>> &found) { show(found); });
}

bool ExpertsDialog::isBusy() const
{
    return m_rest->isActive() || m_search.isBusy();
}

void ExpertsDialog::show(const Result<QList<Expert>> &found)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_shown = found ? *found : QList<Expert>();
    for (const Expert &expert : std::as_const(m_shown))
        addItem(expert);
    if (!m_shown.isEmpty())
        m_list->setCurrentRow(0);
    followTicks();
    if (!found)
        m_state->setText(errorText(found.error()));
}

/// What stands against asking somebody is read in the list too, so the row can be reached.
void ExpertsDialog::addItem(const Expert &expert)
{
    const QString against = reasonAgainst(expert);
    auto *item = new QListWidgetItem(textOfExpert(expert, against), m_list);
    if (against.isEmpty()) {
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    } else {
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
}

QString ExpertsDialog::reasonAgainst(const Expert &expert) const
{
    if (expert.noContact)
        return tr("does not want to be approached");
    return m_there.contains(expert.uid) ? tr("is on the list already") : QString();
}

bool ExpertsDialog::isTicked(int row) const
{
    return m_list->item(row)->data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void ExpertsDialog::followTicks()
{
    const int ticked = int(chosen().size());
    m_add->setEnabled(ticked > 0);
    if (m_subject->text().simplified().size() < ShortestSubject)
        m_state->setText(tr("Type what they should know about."));
    else if (m_shown.isEmpty())
        m_state->setText(tr("Nobody in this knowledge bank knows about this."));
    else
        m_state->setText(tr("%n of %1 chosen", nullptr, ticked).arg(m_shown.size()));
}

QList<Participant> ExpertsDialog::chosen() const
{
    QList<Participant> people;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!isTicked(row))
            continue;
        people.append({.person = m_shown[row].uid,
                       .organisation = m_shown[row].worksAt.value(0),
                       .role = ParticipantRole::Expert});
    }
    return people;
}

void offerExperts(Workspace &workspace, EventEditor &editor)
{
    QObject::connect(&editor, &EventEditor::expertsAsked, &editor, [&workspace, &editor] {
        ExpertsDialog dialog(workspace, editor.participants().people(), &editor);
        if (dialog.exec() == QDialog::Accepted)
            editor.participants().add(dialog.chosen());
    });
}

} // namespace kb
