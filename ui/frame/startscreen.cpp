// SPDX-License-Identifier: EUPL-1.2
#include "frame/startscreen.h"

#include "frame/makebank.h"
#include "jobs/examplebank.h"
#include "print/pdf.h"
#include "widgets/jobprogress.h"
#include "widgets/marklabel.h"
#include "widgets/textlabel.h"
#include "wording/errortext.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int CardWidth = 60; ///< digits
constexpr int Indent = 28;
constexpr int MostRecent = 3;

} // namespace

StartScreen::StartScreen(const QString &language, const QStringList &recent, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *across = new QHBoxLayout; // not an alignment, which would forget that lines may break
    across->addStretch();
    across->addWidget(buildCard(language, recent));
    across->addStretch();
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
}

QWidget *StartScreen::buildCard(const QString &language, const QStringList &recent)
{
    auto *card = new QWidget(this);
    card->setFixedWidth(CardWidth * fontMetrics().horizontalAdvance(u'0'));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(8);
    auto *title = new TextLabel(tr("Welcome"), card);
    title->setType(Type::Title, Weight::Bold);
    column->addWidget(title);
    auto *about =
        new TextLabel(tr("A knowledge bank is a file on your own computer. You need no internet."), card);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(16);
    addRecent(*column, recent);
    m_example = addWay(*column, tr("&Look at the example"), tr("84 fictitious studies to practise with"));
    m_new = addWay(*column, tr("&Make a new knowledge bank"), tr("For your own unit, to fill yourself"));
    m_open = addWay(*column, tr("&Open a knowledge bank…"), tr("A file that ends in .kennisbank"));
    (m_recent.isEmpty() ? m_example : m_latest)->setChecked(true);
    column->addSpacing(16);
    m_progress = new JobProgress(card);
    m_problem = new MarkLabel(card);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(buildFoot(language));
    return card;
}

void StartScreen::addRecent(QVBoxLayout &column, const QStringList &recent)
{
    for (const QString &path : recent.mid(0, MostRecent)) {
        const QFileInfo file(path);
        QRadioButton *way = addWay(column, tr("Go on with “%1”").arg(file.completeBaseName()),
                                   QDir::toNativeSeparators(file.absolutePath()));
        m_latest = m_latest ? m_latest : way;
        m_recent.insert(way, path);
    }
}

QRadioButton *StartScreen::addWay(QVBoxLayout &column, const QString &text, const QString &help)
{
    auto *way = new QRadioButton(text, this);
    way->setAccessibleDescription(help);
    column.addWidget(way);
    auto *below = new TextLabel(help, this);
    below->setType(Type::Caption);
    below->setMeaning(Meaning::Quiet);
    below->setIndent(Indent);
    column.addWidget(below);
    return way;
}

QWidget *StartScreen::buildFoot(const QString &language)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(tr("L&anguage"), foot);
    auto *choice = new QComboBox(foot);
    choice->setAccessibleName(tr("Language"));
    choice->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    choice->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choice->setCurrentIndex(choice->findData(language));
    label->setBuddy(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice] { Q_EMIT languageChosen(choice->currentData().toString()); });
    auto *next = new QPushButton(tr("&Next"), foot);
    next->setDefault(true);
    next->setShortcut(Qt::Key_Return);
    connect(next, &QPushButton::clicked, this, &StartScreen::goOn);
    row->addWidget(label);
    row->addWidget(choice);
    row->addStretch();
    row->addWidget(next);
    return foot;
}

void StartScreen::goOn()
{
    for (const auto &[way, path] : m_recent.asKeyValueRange()) {
        if (way->isChecked())
            return Q_EMIT recentAsked(path);
    }
    if (m_example->isChecked())
        makeExample();
    else if (m_new->isChecked())
        Q_EMIT newBankAsked();
    else
        Q_EMIT openAsked();
}

void StartScreen::makeExample()
{
    if (m_progress->isRunning())
        return;
    m_problem->hide();
    m_progress->start(tr("Making the example"));
    makeBeside(
        this,
        [path = freeBankPath(tr("Example"))] {
            return makeExampleBank(path, exampleUnits().first(), systemClock(), print::renderPdf);
        },
        [this](const Result<QString> &made) {
            m_progress->finish();
            if (made)
                return Q_EMIT exampleMade(*made);
            m_problem->say({Shape::Triangle, Meaning::Danger}, errorText(made.error()));
            m_problem->show();
        });
}

} // namespace kb
