// SPDX-License-Identifier: EUPL-1.2
#include "frame/openingscreen.h"

#include "widgets/jobprogress.h"
#include "widgets/textlabel.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr int OpeningWidth = 60; ///< digits

} // namespace

OpeningScreen::OpeningScreen(QWidget *parent)
    : QWidget(parent)
    , m_progress(new JobProgress)
{
    auto *card = new QWidget(this);
    card->setFixedWidth(OpeningWidth * fontMetrics().horizontalAdvance(u'0'));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(8);
    column->addWidget(m_progress);
    auto *help = new TextLabel(tr("A large file takes a moment. An older file is first brought up to date; "
                                  "a copy of it stays as it was."),
                               card);
    help->setMeaning(Meaning::Quiet);
    help->setWordWrap(true);
    column->addWidget(help);

    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    connect(m_progress, &JobProgress::cancelAsked, this, &OpeningScreen::cancelAsked);
}

void OpeningScreen::start(const QString &path)
{
    m_progress->start(tr("Opening “%1”").arg(QFileInfo(path).completeBaseName()));
}

} // namespace kb
