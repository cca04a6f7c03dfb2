// SPDX-License-Identifier: EUPL-1.2
#include "tabs/quickcapture.h"

#include "model/signalcapture.h"
#include "model/signalsteps.h"
#include "report/labels.h"
#include "widgets/flowlayout.h"
#include "widgets/lineedit.h"
#include "widgets/marklabel.h"
#include "wording/attentiontext.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int TitleLetters = 40; ///< of room; what is typed may be longer
constexpr int SourceLetters = 26;
constexpr int OneLineFrom = 100; ///< digits of width

QLineEdit *lineOf(const QString &hint, QWidget *parent)
{
    auto *edit = makeLineEdit(parent);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    edit->setClearButtonEnabled(true);
    return edit;
}

} // namespace

QuickCapture::QuickCapture(QWidget *parent)
    : QWidget(parent)
    , m_title(lineOf(tr("What do you see happening?"), this))
    , m_source(lineOf(tr("Source: web address, paper or name"), this))
    , m_arena(new QComboBox(this))
    , m_problem(new MarkLabel(this))
    , m_line(new QHBoxLayout)
{
    setAccessibleName(tr("Quick capture of a signal"));
    setFocusProxy(m_title);
    for (const Arena arena : allOf<Arena>())
        m_arena->addItem(label(arena), QString(codeOf(arena)));
    m_arena->setAccessibleName(tr("Arena"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    buildLine();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_line);
    layout->addWidget(m_problem);
    makeRoom();

    connect(m_source, &QLineEdit::textChanged, this, &QuickCapture::followSource);
    connect(m_arena, &QComboBox::activated, this, [this] { m_isArenaChosen = true; });
    for (QLineEdit *edit : {m_title, m_source})
        connect(edit, &QLineEdit::returnPressed, this, &QuickCapture::capture);
    clear();
}

void QuickCapture::buildLine()
{
    auto *make = new QPushButton(tr("Note it down"), this);
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, &QuickCapture::capture);
    auto *where = new QHBoxLayout;
    where->addWidget(m_source, 1);
    where->addWidget(m_arena);
    where->addWidget(make);
    m_line->addWidget(m_title, 1);
    m_line->addLayout(where, 1);
}

void QuickCapture::clear()
{
    m_title->clear();
    m_source->clear();
    m_problem->hide();
    m_isArenaChosen = false;
    followSource();
}

void QuickCapture::begin()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void QuickCapture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    breakLine();
}

void QuickCapture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    makeRoom();
    breakLine();
}

void QuickCapture::makeRoom()
{
    const int letter = fontMetrics().averageCharWidth();
    m_title->setMinimumWidth(TitleLetters * letter);
    m_source->setMinimumWidth(SourceLetters * letter);
}

void QuickCapture::breakLine()
{
    const bool isOneLine = width() >= OneLineFrom * fontMetrics().horizontalAdvance(u'0');
    m_line->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void QuickCapture::followSource()
{
    if (m_isArenaChosen)
        return;
    const Arena arena = likelyArena(sourceFrom(m_source->text()).source);
    m_arena->setCurrentIndex(m_arena->findData(QString(codeOf(arena))));
}

void QuickCapture::capture()
{
    Signal signal = newSignal();
    signal.title = m_title->text().simplified();
    if (signal.title.isEmpty())
        return complain(tr("Write in one line what you see happening."), *m_title);
    CapturedSource captured = sourceFrom(m_source->text());
    if (captured.wrong)
        return complain(attentionText(*captured.wrong), *m_source);
    if (captured.source.title.isEmpty()) {
        captured.source.kind = SourceKind::Overig;
        captured.source.title = tr("Own observation");
    }
    signal.sources = {captured.source};
    signal.arena = {fromCode<Arena>(m_arena->currentData().toString()).value_or(Arena::Maatschappelijk)};
    m_problem->hide();
    Q_EMIT this->captured(signal);
}

void QuickCapture::complain(const QString &sentence, QLineEdit &edit)
{
    m_problem->say({Shape::Triangle, Meaning::Danger}, sentence);
    m_problem->show();
    edit.setAccessibleDescription(sentence);
    edit.setFocus();
}

} // namespace kb
