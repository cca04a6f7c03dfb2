// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/dialogframe.h"

#include <span>

class QListWidget;
class QTextBrowser;

namespace kb {

/// A page of the help: its file is resources/help/<language>/<id>.md.
struct HelpPage
{
    const char *id;
    const char *title; ///< source string for translate("Help", …)
};

/// Every page, in the order of the list at the left. To add one: its two files and a line in helpdialog.cpp.
std::span<const HelpPage> helpPages();

/// The page about what is in sight: about a dialog of that class, else about the tab of that id.
QString helpPageFor(const QWidget *dialog, const QString &tab);

/// The help: the pages at the left, the text at the right. Everything comes from the program itself; nothing
/// is loaded.
class HelpDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// Opens on that page.
    explicit HelpDialog(const QString &page, QWidget *parent = nullptr);

    QString page() const;

private:
    void showPage(int row);
    void follow(const QUrl &link);

    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace kb
