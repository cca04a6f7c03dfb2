// SPDX-License-Identifier: EUPL-1.2
#include "editors/notespage.h"

#include "bank/children.h"
#include "bank/headlines.h"
#include "editors/notedialog.h"
#include "report/labels.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "wording/datetext.h"
#include "workspace/workspace.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int BetweenNotes = 4;

/// The note, and below it for whom it is, when it was written and by whom.
QString wordsOfNote(const NoteLine &note)
{
    QStringList facts{label(note.visibility), datedMomentText(note.facts.createdAt), note.writer};
    facts.removeAll(QString());
    return note.text + u'\n' + facts.join(QStringLiteral(" · "));
}

} // namespace

NotesPage::NotesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
    , m_sentence(new TextLabel({}, this))
    , m_add(new QPushButton(tr("&New note…"), this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    build();
    buildKeys();
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, [this](const Changes &changes) {
        if (changes.touches(Kind::Note))
            read();
    });
    fill();
}

void NotesPage::build()
{
    m_list->setAccessibleName(tr("Notes"));
    m_list->setWordWrap(true);
    m_list->setSpacing(BetweenNotes);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sentence->setMeaning(Meaning::Quiet);
    m_sentence->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sentence);
    connect(m_add, &QPushButton::clicked, this, &NotesPage::add);
    connect(m_change, &QPushButton::clicked, this, &NotesPage::change);
    connect(m_remove, &QPushButton::clicked, this, &NotesPage::remove);
    connect(m_list, &QListWidget::itemActivated, this, &NotesPage::change);
    connect(m_list, &QListWidget::currentRowChanged, this, &NotesPage::followCurrent);
}

/// As on the pages with children of a record.
void NotesPage::buildKeys()
{
    const auto onKey = [this](const QKeySequence &key, QWidget *place, auto act) {
        auto *shortcut = new QShortcut(key, place);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Insert, this, &NotesPage::add);
    onKey(QKeySequence::Delete, m_list, &NotesPage::remove);
}

void NotesPage::showOf(const Uid &record)
{
    m_record = record;
    read();
}

void NotesPage::read()
{
    m_notes.clear();
    const auto notes = m_record.isNull() ? QList<NoteLine>() : notesAbout(m_workspace.bank(), m_record);
    if (notes)
        m_notes = *notes;
    else
        m_workspace.sayError(notes.error());
    fill();
}

/// The choice stays where it was, for who removes one after another.
void NotesPage::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const NoteLine &note : std::as_const(m_notes))
        m_list->addItem(wordsOfNote(note));
    m_list->setCurrentRow(std::min(std::max(row, 0), int(m_notes.size()) - 1));
    setWindowTitle(m_notes.isEmpty() ? tr("Notes") : tr("Notes (%1)").arg(m_notes.size()));
    m_sentence->setText(m_record.isNull() ? tr("Save this first; then you can write notes about it.")
                        : m_notes.isEmpty()
                            ? tr("No notes yet. A note is for yourself, or for all who may read this.")
                            : QString());
    m_sentence->setVisible(m_notes.isEmpty());
    m_add->setEnabled(isWritable());
    m_add->setToolTip(whyNotWritable());
    followCurrent();
}

void NotesPage::followCurrent()
{
    for (QPushButton *button : {m_change, m_remove}) {
        button->setEnabled(changeable());
        button->setToolTip(whyNotChangeable());
    }
}

bool NotesPage::isWritable() const
{
    return !m_record.isNull() && !m_workspace.isReadOnly();
}

const NoteLine *NotesPage::changeable() const
{
    const int row = m_list->currentRow();
    if (!isWritable() || row < 0 || row >= m_notes.size())
        return nullptr;
    return m_notes[row].isOurs ? &m_notes[row] : nullptr;
}

QString NotesPage::whyNotWritable() const
{
    if (m_record.isNull())
        return tr("Save this first; then you can write notes about it.");
    return m_workspace.isReadOnly() ? tr("You can only read this knowledge bank now.") : QString();
}

QString NotesPage::whyNotChangeable() const
{
    if (!isWritable())
        return whyNotWritable();
    if (m_list->currentRow() < 0)
        return tr("Choose a note first.");
    return changeable() ? QString() : tr("Another unit wrote this note: you can only read it.");
}

/// Whoever does not choose keeps it to this bank.
void NotesPage::add()
{
    if (!isWritable())
        return;
    Note note;
    note.about = m_record;
    note.unit = m_workspace.bank().identity().unit;
    note.visibility = NoteVisibility::Persoonlijk;
    ask(note, {});
}

void NotesPage::change()
{
    const NoteLine *chosen = changeable();
    if (!chosen)
        return;
    const Note shown = *chosen;
    ask(shown, {shown});
}

void NotesPage::ask(const Note &note, const QList<Note> &shown)
{
    const auto keeping = [this, &shown](const Note &written) { return keep(written, shown); };
    NoteDialog dialog(note, keeping, this);
    dialog.exec();
}

/// A note that is as it was makes no step.
Result<> NotesPage::keep(const Note &note, const QList<Note> &shown)
{
    if (shown.contains(note))
        return {};
    const auto kept = write(shown.isEmpty() ? "make" : "edit", [&](Write &write) -> Result<> {
        const auto written = writeChild(m_workspace.bank(), write, note, shown);
        return written ? Result<>() : Result<>(written.error());
    });
    if (kept)
        m_workspace.sayDone(tr("The note is kept."));
    return kept;
}

void NotesPage::remove()
{
    const NoteLine *chosen = changeable();
    if (!chosen)
        return;
    const Uid note = chosen->uid;
    const auto gone =
        write("remove", [&](Write &write) { return m_workspace.bank().records<Note>().remove(write, note); });
    if (gone)
        m_workspace.sayDone(tr("The note is removed."));
    else
        m_workspace.sayError(gone.error());
}

/// A step names what the note is about: its text may be for nobody else.
Result<> NotesPage::write(const char *act, const std::function<Result<>(Write &)> &work)
{
    const auto lines = headlines(m_workspace.bank().context().db, {m_record});
    const StepLabel label{.act = QString::fromLatin1(act),
                          .kind = Kind::Note,
                          .subject = lines ? codeOrTitle(lines->value(m_record)) : QString()};
    return m_workspace.write(label, work);
}

} // namespace kb
