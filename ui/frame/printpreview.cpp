// SPDX-License-Identifier: EUPL-1.2
#include "frame/printpreview.h"

#include "base/savefile.h"
#include "frame/mayreplace.h"
#include "frame/printer.h"
#include "print/savedocument.h"
#include "report/inlanguage.h"
#include "widgets/filequestion.h"
#include "widgets/pagesview.h"
#include "widgets/resultline.h"
#include "wording/errortext.h"
#include "wording/icons.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr QSize FirstSize(1000, 820);
constexpr int FitWidth = 0; ///< in place of a percentage
constexpr std::array zooms{FitWidth, 50, 75, 100, 150, 200};

/// A file name from a title: "Vragen die bij elkaar horen.pdf".
QString fileNameOf(const QString &title)
{
    constexpr qsizetype Longest = 80;
    QString name = title.simplified().left(Longest);
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
        name.remove(forbidden);
    return name.trimmed() + QStringLiteral(".pdf");
}

/// What was kept goes out as it was kept; other forms are made from the same content.
Result<> savePaper(const SetPaper &paper, const QString &path)
{
    const bool isKept = !paper.frozen.isEmpty() &&
                        QFileInfo(path).suffix().compare(QLatin1StringView("pdf"), Qt::CaseInsensitive) == 0;
    return isKept ? saveFile(path, paper.frozen) : print::saveDocument(paper.document, path);
}

/// What went out is counted; that it could not be counted does not call it back.
Result<> counted(const Result<> &wentOut, const SetPaper &paper, Bank &bank)
{
    if (wentOut && paper.count)
        (void)paper.count(bank);
    return wentOut;
}

} // namespace

PrintPreview::PrintPreview(Workspace &workspace, const SetPaper &paper, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_paper(paper)
    , m_view(new PagesView(this))
    , m_result(new ResultLine(this))
{
    resize(FirstSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildBar();
    layout->addWidget(m_view, 1);
    layout->addWidget(m_result);
    m_result->hide();
    connect(m_view, &PagesView::pageChanged, this, &PrintPreview::followPage);
    connect(m_view, &PagesView::zoomChanged, this, &PrintPreview::followZoom);
    showPaper(paper);
    m_view->setFocus();
}

void PrintPreview::showPaper(const SetPaper &paper)
{
    const QSignalBlocker quiet(m_page); // it follows the pages
    m_paper = paper;
    setWindowTitle(tr("Print – %1").arg(paper.document.info.title.plain()));
    m_page->setRange(1, paper.pages->count());
    m_page->setSuffix(tr(" of %1").arg(paper.pages->count()));
    m_view->setPages(paper.pages);
}

void PrintPreview::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);
    m_print = addButton(*bar, Glyph::Print, tr("&Print…"), QKeySequence::Print, [this] { print(); });
    m_save = addButton(*bar, Glyph::Save, tr("&Save as…"), QKeySequence::Save, [this] { save(); });
    bar->addStretch();
    buildPages(*bar);
    bar->addStretch();
    buildZoom(*bar);
    if (m_paper.remake)
        buildChoices(*bar);
    addButton(*bar, Glyph::Clear, tr("&Close"), QKeySequence::Close, [this] { reject(); });
}

void PrintPreview::buildPages(QHBoxLayout &bar)
{
    m_previous = addButton(bar, Glyph::Back, {}, Qt::ALT | Qt::Key_PageUp,
                           [this] { m_view->goToPage(m_view->currentPage() - 1); });
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page (Alt+PgUp)"));
    m_page = new QSpinBox(this);
    m_page->setPrefix(tr("Page "));
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page - 1); });
    bar.addWidget(m_page);
    m_next = addButton(bar, Glyph::Forward, {}, Qt::ALT | Qt::Key_PageDown,
                       [this] { m_view->goToPage(m_view->currentPage() + 1); });
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page (Alt+PgDown)"));
}

void PrintPreview::buildChoices(QHBoxLayout &bar)
{
    using Citing = PaperChoices::Citing;
    m_choices = new PaperChoices(m_paper.cites ? Citing::Yes : Citing::No, this);
    m_choices->say(m_paper.choice);
    connect(m_choices, &PaperChoices::chosen, this, &PrintPreview::remake);
    bar.addWidget(m_choices);
}

void PrintPreview::buildZoom(QHBoxLayout &bar)
{
    m_zoom = new QComboBox(this);
    m_zoom->setAccessibleName(tr("Size on screen"));
    for (const int percentage : zooms)
        m_zoom->addItem(percentage == FitWidth ? tr("Fit the width") : tr("%1%").arg(percentage), percentage);
    connect(m_zoom, &QComboBox::activated, this, &PrintPreview::chooseZoom);
    bar.addWidget(m_zoom);
}

QPushButton *PrintPreview::addButton(QHBoxLayout &bar, Glyph glyph, const QString &text,
                                     const QKeySequence &key, const std::function<void()> &act)
{
    auto *button = new QPushButton(icon(glyph), text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    connect(new QShortcut(key, this), &QShortcut::activated, button, [button] { button->click(); });
    bar.addWidget(button);
    return button;
}

void PrintPreview::followPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pageCount());
}

/// What was zoomed by key is shown as it is when it is none of the choices.
void PrintPreview::followZoom(qreal zoom)
{
    m_zoom->setToolTip(tr("%1%").arg(qRound(zoom * 100)));
}

void PrintPreview::chooseZoom(int index)
{
    const int percentage = m_zoom->itemData(index).toInt();
    if (percentage == FitWidth)
        m_view->fitWidth();
    else
        m_view->setZoom(percentage / 100.0);
}

/// Of several choices the last one counts.
void PrintPreview::remake()
{
    const int asked = ++m_asked;
    letOut(false);
    m_workspace.runJob(
        tr("Making the paper"), this,
        [remake = m_paper.remake, choice = m_choices->choice()](JobContext &context) {
            return remake(context, choice);
        },
        [this, asked](const Result<SetPaper> &paper) {
            if (asked == m_asked)
                showMade(paper);
        });
}

/// What could not be made leaves the paper and its choices as they were.
void PrintPreview::showMade(const Result<SetPaper> &paper)
{
    letOut(true);
    m_result->setVisible(!paper);
    if (paper)
        return showPaper(*paper);
    m_choices->say(m_paper.choice);
    m_result->showFailed(errorText(paper.error()));
}

/// What is in sight is not what was chosen as long as that is being made.
void PrintPreview::letOut(bool isAsChosen)
{
    for (QPushButton *out : {m_print, m_save}) {
        out->setEnabled(isAsChosen);
        out->setToolTip(isAsChosen ? QString() : tr("The paper is being made as you chose."));
    }
}

void PrintPreview::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_paper.document.info.title.plain());
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_paper.pages->count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.runJob(
        tr("Printing %1").arg(printer->docName()), this,
        [printer, paper = m_paper](JobContext &context) {
            return counted(printPages(*paper.pages, *printer), paper, context.bank);
        },
        [this](const Result<> &printed) { sayResult(tr("Sent to the printer."), printed); });
}

void PrintPreview::save()
{
    const QStringList filters{tr("PDF, to keep and to share (*.pdf)"), tr("ODT, to edit (*.odt)"),
                              tr("HTML, to read aloud (*.html)"), tr("Text, for an e-mail (*.txt)")};
    auto [path, chosen] = askNewFile(
        {.title = tr("Save as"), .place = fileNameOf(m_paper.document.info.title.plain()), .kinds = filters},
        this);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QStringLiteral(".") + chosen.section(QStringLiteral("(*."), 1).chopped(1);
        if (!mayReplace(path, tr("Save as"), this))
            return;
    }
    saveTo(path);
}

void PrintPreview::saveTo(const QString &path)
{
    m_workspace.runJob(
        tr("Writing %1").arg(QFileInfo(path).fileName()), this,
        [path, paper = m_paper](JobContext &context) {
            const InLanguage speaking(paper.choice.language);
            return counted(savePaper(paper, path), paper, context.bank);
        },
        [this, path](const Result<> &written) { sayResult(tr("Written to %1.").arg(path), written); });
}

void PrintPreview::sayResult(const QString &done, const Result<> &result)
{
    m_result->setVisible(true);
    if (result)
        m_result->showDone(done);
    else
        m_result->showFailed(errorText(result.error()));
}

} // namespace kb
