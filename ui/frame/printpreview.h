// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "frame/paperchoices.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace kb {

namespace print {
class PaperPages;
}
class Bank;
class PagesView;
class ResultLine;
class Workspace;
enum class Glyph;
struct JobContext;

/// A paper that was set in type, with the content that it came from.
struct SetPaper
{
    Document document;
    std::shared_ptr<const print::PaperPages> pages;
    QByteArray frozen = {}; ///< of a paper that was kept: its PDF, byte by byte
    /// Counts the paper once it was printed or saved; empty for one that nobody counts.
    std::function<Result<>(Bank &bank)> count = {};
    PaperChoice choice = {};
    bool cites = false; ///< refers to sources, in a way that can be chosen
    /// Makes it anew as chosen, on the thread of a job; empty where it stays as it is.
    std::function<Result<SetPaper>(JobContext &context, const PaperChoice &choice)> remake = {};
};

/// Shows a paper as it will be printed; from here it goes to a printer or to a file.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(Workspace &workspace, const SetPaper &paper, QWidget *parent = nullptr);

    PagesView &view() { return *m_view; }

private:
    void buildBar();
    void buildPages(QHBoxLayout &bar);
    void buildZoom(QHBoxLayout &bar);
    void buildChoices(QHBoxLayout &bar);
    QPushButton *addButton(QHBoxLayout &bar, Glyph glyph, const QString &text, const QKeySequence &key,
                           const std::function<void()> &act);
    void followPage(int page);
    void followZoom(qreal zoom);
    void chooseZoom(int index);
    void remake();
    void showMade(const Result<SetPaper> &paper);
    void letOut(bool isAsChosen);
    void showPaper(const SetPaper &paper);
    void print();
    void save();
    void saveTo(const QString &path);
    void sayResult(const QString &done, const Result<> &result);

    Workspace &m_workspace;
    SetPaper m_paper;
    PagesView *m_view;
    QSpinBox *m_page = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QComboBox *m_zoom = nullptr;
    PaperChoices *m_choices = nullptr; ///< null: the paper stays as it is
    int m_asked = 0;                   ///< how often something was chosen
    ResultLine *m_result;
};

} // namespace kb
