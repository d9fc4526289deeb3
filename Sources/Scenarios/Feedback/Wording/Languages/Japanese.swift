/// The wording in Japanese; sentences follow each other without a blank.
enum Japanese {
    static let lexicon = Lexicon(language: "ja", separator: "", [places, words, matters, desk])

    private static let places = """
        = service catalog
        商品ページ|カタログ
        = service search
        検索|商品検索
        = service carts
        カート|買い物かご
        = service orders
        注文ページ|注文画面
        = service payments
        支払い画面|決済
        = service fraud-check
        審査
        = service customers
        マイページ|アカウント画面
        = service shipping
        配送状況のページ|荷物の追跡
        = service returns
        返品ページ|返品フォーム
        = service partners
        取引先ポータル|在庫連携
        = service sessions
        ログイン|ログイン画面
        = service reports
        売上レポート
        = service assistant
        アシスタント|チャットボット|チャット
        = service returns-bot
        返品ボット
        = service documents-ai
        文書の要約
        = service copilot
        コパイロット
        = service developer
        {label} API|{label}|{label} サービス|{path}
        = service other
        {plain}
        = service nothing
        サイト|アプリ|システム
        = matter returns
        返品
        = matter warranty
        保証
        = matter shipping delivery
        配送
        = matter refund refunds
        返金
        = error developer
        {status}|HTTP {status}
        = error plain
        エラーメッセージ|エラー|「問題が発生しました」
        = seconds
        秒
        = when recent
        さっき|数分前に
        = when clock
        {clock}ごろ
        = when night
        夜中に
        = when morning
        今朝|朝
        = when noon
        お昼ごろ
        = when afternoon
        今日の午後
        = when evening
        今晩
        = when yesterday
        昨日|昨日の{clock}ごろ
        = when y_morning
        昨日の朝
        = when y_noon y_afternoon
        昨日の午後
        = when y_evening
        昨日の夜
        = when weekday
        数日前に|この前
        = when older
        先週
        = when unknown
        この前|最近
        = since recent
        数分前から|さっきから
        = since clock
        {clock}ごろから
        = since night
        夜中から
        = since morning
        今朝から|朝から
        = since noon
        お昼から
        = since afternoon
        午後から
        = since evening
        夜から
        = since yesterday
        昨日から
        = since y_evening
        昨日の夜から
        = since weekday
        数日前から
        = since older
        先週から
        = since unknown
        最近|ここのところ
        = date
        {month}月{day}日
        """

    private static let words = """
        = greeting
        お世話になっております。|こんにちは。|はじめまして。|担当者様|お疲れ様です。
        = signoff
        よろしくお願いいたします。|よろしくお願いします。{name}|{company} {name}|以上、よろしくお願いします。
        = opening technical product money
        いつも便利に使っています。|新しいカートはとても良いのですが…|普段は問題ないのですが。
        = opening bot
        ボットの考え方は良いと思います。|返事は丁寧なのですが。
        = vague technical
        動きません。|またですか。|-いい加減にしてください。|何かおかしいです。
        = vague bot
        役に立ちません。|-時間の無駄でした。
        = guess technical
        アップデートのせいでしょうか。|CDNの問題だと思います。|アクセスが多すぎるのでは？|新しいロゴになってからです。
        = guess bot
        モデルを変えましたか？|安いモデルにしたのでは？
        = guess money
        二重に数えていませんか？
        = impact technical
        !仕事になりません。|!売上に影響が出ています。|同僚も同じです。|{few}回試しました。|~大きな問題ではありません。
        = impact bot
        結局電話することになりました。|質問はまだ解決していません。
        = impact money
        予算を超えてしまいました。
        = demand technical product
        早く直してください。|いつ直りますか？|!至急対応をお願いします。|-説明してください。|ご連絡をお待ちしています。
        = demand bot
        人と話したいです。|-人を増やしてください。
        = demand money
        内訳を教えてください。|返金をお願いします。|-これは払えません。
        = demand security
        !すぐにアカウントを止めてください。
        = demand asking
        よろしくお願いします。|予定はありますか？
        = sarcasm
        -さすがですね。|-ありがたいことです、本当に。
        = aside
        ちなみにメルマガが古いアドレスに届いています。|あとダークモードは良いですね。
        = calm
        ~急ぎません。|~ご参考まで。
        = ids
        リクエストID: {request}|会話ID: {conversation}|例: {request}
        = attribute
        {detail}だけのようです。|うちは{detail}です。
        = quoteintro
        返ってきた内容です:|ログの抜粋です:
        = quote user
        「しばらくしてからもう一度お試しください」と出ます。
        = secret contact
        連絡先は {secret} です。
        = secret money
        支払いは {secret} です。
        = secret key
        使っているのは {secret} です。
        = secret address
        IPは {secret} です。
        = more technical
        前は普通に使えました。|スマホでも同じです。|再読み込みすると直ることもあります。|他のサイトは問題ありません。
        = more bot
        簡単な質問でした。|先週はちゃんと答えてくれました。
        = more happy
        これからも期待しています。
        """

    private static let matters = """
        = core slow
        {since}{it}がとても遅いです。|{it}の表示に時間がかかりすぎます。|なぜ{it}はこんなに遅いのですか？|毎回[{seconds}も|ずっと]待たされます。|ずっと読み込み中です、{it}。
        = core slow_export
        {since}エクスポートに何時間もかかります。|Excelのダウンロードが終わりません。|CSVの出力が遅すぎます。|一覧を一つ出すのに30分待ちました。
        = core failing
        {since}{it}が使えません。|何度やっても{error}になります。|{it}が{since}よく落ちます。|{when}{error}が出ました。|{few}回に1回は{error}になります。
        = core outage
        {since}全部止まっています。|{it}が落ちていませんか？|!何も動かず、業務が止まっています。|{since}{it}につながりません。|{since}サービスが利用できません。
        = core timed_out
        {it}がずっと読み込み中のまま終わりません。|{since}毎回タイムアウトします。|[{seconds}|1分くらい]待って{error}です。|{since}返事が返ってきません。
        = core rate_limited
        {since}「リクエストが多すぎます」と出ます。2回しか押していません。|{since}制限されています。|{some}回で上限になるのはおかしいです。|何も変えていないのに{since}429が返ります。
        = core sign_in_failing
        {since}ログインできません。|!社内の誰もログインできません。|パスワードは合っているのに違うと言われます。|{since}すぐにログアウトされます。|SMSのコードが届きません。
        = core order_rejected
        {when}注文が拒否されました。|!{since}注文がすべて拒否されています。|最後の画面で「無効な注文」と出ます。|なぜ注文できないのですか？
        = core forgetful
        {it}は書いたことをすぐ忘れます。|同じことを{few}回も言わされました。|さっき言ったことを覚えていません。|注文番号を何度も聞かれます。
        = core unhelpful_answer
        回答が役に立ちませんでした。|長いだけで答えになっていません。|質問に答えてくれません。|{since}回答の質が落ちました。
        = core refused_by_bot
        {since}{it}が答えを拒否します。|「お手伝いできません」と言われました。なぜですか？|普通の質問なのに断られました。|{since}何を聞いても断られます。
        = core wrong_answer
        回答が間違っています。|ボットの作り話でした。|言っていることが事実と違います。|規約には逆のことが書いてあります。
        = core surprising_bill
        {amount}の請求はおかしいです。|急に{percent}%高くなりました。|この{amount}は何ですか？|{since}費用が急に増えました。|!二重に引き落とされています。
        = core price_rise
        新しい料金は高すぎます。|また値上げですか。|{percent}%の値上げ、理由は何ですか？|高くなりすぎました。
        = core changed_errors
        {since}エラーの形式が変わり、うちのシステムで読めません。|予告なしにコードを変えましたね。|取り込みが止まりました。形式が違います。|前は分かりやすいコードでした。
        = core unclear_docs
        マニュアルが古いです。|手順が一つ抜けています。|ヘルプを読んでも分かりません。|説明と実際の動きが違います。
        = core strange_sign_ins
        {when}誰かが私のアカウントに入ろうとしました。私ではありません。|{since}知らないログインがあります。|!アカウントを乗っ取られたかもしれません。|{since}頼んでいない確認コードが届きます。
        = core wrong_data
        数字が合いません。|{it}のデータが間違っています。|{some}件足りません。|「配達済み」なのに届いていません。
        = core clumsy_screen
        {it}が使いにくいです。|文字が小さすぎます。|ボタンはどこですか？|クリックが多すぎます。
        = core wish
        ダークモードがほしいです。|Excel出力を付けてください。|お気に入り一覧があると助かります。|-まだ検索がないのですか？
        = core how_to
        住所の変更方法を教えてください。|請求書はどこで見られますか？|注文の取り消しはどうすればいいですか？|使い方が分かりません。
        = core privacy_question
        データはどこに保存されますか？|私のデータをすべて削除してください。|個人情報の扱いを教えてください。|チャットは保存されますか？
        = core slow_support
        {since}返事を待っています。|問い合わせに誰も答えてくれません。|自動返信しか来ません。|電話で1時間待ちました。
        = core satisfied
        問題ありません、ありがとうございます。|{it}がとても使いやすいです。|早くて簡単でした。|とても満足しています。|ボットに助けられました。
        = core chatter
        テストです。|近くにお店はありますか？|間違えて送りました、すみません。|特にありません。
        = subject technical
        不具合について|エラー|動きません|{it}の件
        = subject bot
        ボットについて|回答について
        = subject money
        請求について|料金について
        = subject security
        不審なログイン|!乗っ取りの疑い
        = subject product asking happy chatter
        質問|ご連絡|お問い合わせ
        = short failing
        動かない|エラーばかり
        = short slow slow_export
        遅い|遅すぎます
        = short outage
        何も動かない|落ちてる
        = short sign_in_failing
        ログインできない
        = short order_rejected
        注文できない
        = short unhelpful_answer
        役に立たない|答えになっていない|通じない
        = short forgetful
        すぐ忘れる|同じことを聞かれる
        = short refused_by_bot
        断られた|答えてくれない
        = short wrong_answer
        間違い|嘘でした
        = short money
        高い|高すぎる
        = short security
        私ではありません
        = short happy
        最高|助かりました|とても良い|ありがとう
        = short chatter
        特になし|テストです
        """

    private static let desk = """
        = replygreeting
        {name} 様|お問い合わせありがとうございます。
        = replysignoff
        サポート担当より|カスタマーサポート
        = reply first
        ご連絡ありがとうございます。確認いたします。|ご不便をおかけし申し訳ございません。担当に伝えました。
        = reply ask
        発生した時刻を教えていただけますか。|画面の写真をお送りいただけますか。
        = reply around
        しばらくしてからもう一度お試しください。
        = reply wait
        引き続き調査しております。もう少しお待ちください。
        = reply solved
        問題は解決いたしました。|現在は正常に動いております。ご確認ください。
        = customer solved
        直りました。ありがとうございます。|解決しました。助かりました。
        = customer unsolved
        まだ同じです。|変わりません。|-まだですか？
        """
}
